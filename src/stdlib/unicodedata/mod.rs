//! `unicodedata`: properties of characters.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "unicodedata",
    origin: Origin::Vm("unicodedata"),
    names: &[
        "UCD",
        "bidirectional",
        "category",
        "combining",
        "decimal",
        "decomposition",
        "digit",
        "east_asian_width",
        "is_normalized",
        "lookup",
        "mirrored",
        "name",
        "normalize",
        "numeric",
        "ucd_3_2_0",
        "unidata_version",
    ],
    strict: StrictNames::NONE,
};
