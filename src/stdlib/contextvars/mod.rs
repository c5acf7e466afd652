//! `contextvars`: context variables.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "contextvars",
    origin: Origin::Library,
    names: &["Context", "ContextVar", "Token", "copy_context"],
    strict: StrictNames::NONE,
};
