//! The modules that programs can import. Each module has a folder with its facade and its source.
//!
//! A module here does not use policies or limits; `guards/importer.rs` imports it for a program. To
//! add a module, add a folder with a `FACADE`, and a line in [`MODULES`].

pub mod absent;
pub mod collections;
pub mod dataclasses;
pub mod facade;
pub mod functools;
pub mod itertools;
pub mod math;
pub mod operator;
pub mod string;

use crate::stdlib::facade::Facade;

/// Every module that a policy may allow.
pub const MODULES: [&Facade; 8] = [
    &collections::FACADE,
    &dataclasses::FACADE,
    &functools::FACADE,
    &itertools::FACADE,
    &math::FACADE,
    &operator::FACADE,
    &string::FACADE,
    &string::templatelib::FACADE,
];

/// The facade of the module `name`, if there is one.
pub fn facade(name: &str) -> Option<&'static Facade> {
    MODULES.into_iter().find(|facade| facade.name == name)
}

/// Whether `module` is a module of `package`.
pub fn is_within(module: &str, package: &str) -> bool {
    module.strip_prefix(package).is_some_and(|rest| rest.starts_with('.'))
}
