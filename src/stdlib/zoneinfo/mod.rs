//! `zoneinfo`: time zones: only UTC.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "zoneinfo",
    origin: Origin::Library,
    names: &[
        "InvalidTZPathWarning",
        "TZPATH",
        "ZoneInfo",
        "ZoneInfoNotFoundError",
        "available_timezones",
        "reset_tzpath",
    ],
    strict: StrictNames::NONE,
};
