//! `html`: HTML text.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "html",
    origin: Origin::Library,
    names: &["escape", "unescape"],
    strict: StrictNames::NONE,
};

pub const ENTITIES: Facade = Facade {
    name: "html.entities",
    origin: Origin::Library,
    names: &["codepoint2name", "entitydefs", "html5", "name2codepoint"],
    strict: StrictNames::NONE,
};

pub const PARSER: Facade = Facade {
    name: "html.parser",
    origin: Origin::Library,
    names: &["HTMLParser"],
    strict: StrictNames::NONE,
};
