//! `configparser`: configuration files.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "configparser",
    origin: Origin::Library,
    names: &[
        "BasicInterpolation",
        "ConfigParser",
        "ConverterMapping",
        "DEFAULTSECT",
        "DuplicateOptionError",
        "DuplicateSectionError",
        "ExtendedInterpolation",
        "Interpolation",
        "InterpolationDepthError",
        "InterpolationError",
        "InterpolationMissingOptionError",
        "InterpolationSyntaxError",
        "InvalidWriteError",
        "MAX_INTERPOLATION_DEPTH",
        "MissingSectionHeaderError",
        "MultilineContinuationError",
        "NoOptionError",
        "NoSectionError",
        "ParsingError",
        "RawConfigParser",
        "SectionProxy",
        "UNNAMED_SECTION",
        "UnnamedSectionDisabledError",
    ],
    strict: StrictNames::NONE,
};
