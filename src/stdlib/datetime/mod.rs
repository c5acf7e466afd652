//! `datetime`: dates and times.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "datetime",
    origin: Origin::Library,
    names: &[
        "MAXYEAR",
        "MINYEAR",
        "UTC",
        "date",
        "datetime",
        "time",
        "timedelta",
        "timezone",
        "tzinfo",
    ],
    strict: StrictNames::NONE,
};
