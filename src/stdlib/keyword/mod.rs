//! `keyword`: keywords of the language.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "keyword",
    origin: Origin::Library,
    names: &["iskeyword", "issoftkeyword", "kwlist", "softkwlist"],
    strict: StrictNames::NONE,
};
