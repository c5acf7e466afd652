//! `getpass`: passwords and the name of the user.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "getpass",
    origin: Origin::Library,
    names: &["GetPassWarning", "getpass", "getuser"],
    strict: StrictNames::NONE,
};
