//! `abc`: abstract classes.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "abc",
    origin: Origin::Library,
    names: &[
        "ABC",
        "ABCMeta",
        "abstractclassmethod",
        "abstractmethod",
        "abstractproperty",
        "abstractstaticmethod",
        "get_cache_token",
        "update_abstractmethods",
    ],
    strict: StrictNames::NONE,
};
