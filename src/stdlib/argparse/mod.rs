//! `argparse`: arguments of a command.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "argparse",
    origin: Origin::Library,
    names: &[
        "Action",
        "ArgumentDefaultsHelpFormatter",
        "ArgumentError",
        "ArgumentParser",
        "ArgumentTypeError",
        "BooleanOptionalAction",
        "FileType",
        "HelpFormatter",
        "MetavarTypeHelpFormatter",
        "Namespace",
        "ONE_OR_MORE",
        "OPTIONAL",
        "PARSER",
        "REMAINDER",
        "RawDescriptionHelpFormatter",
        "RawTextHelpFormatter",
        "SUPPRESS",
        "ZERO_OR_MORE",
    ],
    strict: StrictNames::NONE,
};
