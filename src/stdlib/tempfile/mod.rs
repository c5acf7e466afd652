//! `tempfile`: temporary files.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "tempfile",
    origin: Origin::Library,
    names: &[
        "NamedTemporaryFile",
        "SpooledTemporaryFile",
        "TMP_MAX",
        "TemporaryDirectory",
        "TemporaryFile",
        "gettempdir",
        "gettempdirb",
        "gettempprefix",
        "gettempprefixb",
        "mkdtemp",
        "mkstemp",
        "mktemp",
        "tempdir",
    ],
    strict: StrictNames::NONE,
};
