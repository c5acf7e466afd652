//! The modules that programs can import. Each module has a folder with its facade and its source.
//!
//! A module here does not use policies or limits; `guards/importer.rs` imports it for a program. To
//! add a module, add a folder with a `FACADE`, and a line in [`MODULES`].

pub mod abc;
pub mod absent;
pub mod argparse;
pub mod array;
pub mod asyncio;
pub mod atexit;
pub mod base64;
pub mod binascii;
pub mod bisect;
pub mod calendar;
pub mod cmath;
pub mod cmd;
pub mod collections;
pub mod colorsys;
pub mod concurrent;
pub mod configparser;
pub mod contextlib;
pub mod contextvars;
pub mod copy;
pub mod copyreg;
pub mod csv;
pub mod dataclasses;
pub mod datetime;
pub mod decimal;
pub mod difflib;
pub mod doctest;
pub mod r#enum;
pub mod errno;
pub mod facade;
pub mod fnmatch;
pub mod fractions;
pub mod functools;
pub mod gc;
pub mod getpass;
pub mod glob;
pub mod graphlib;
pub mod hashlib;
pub mod heapq;
pub mod hmac;
pub mod html;
pub mod inspect;
pub mod io;
pub mod ipaddress;
pub mod itertools;
pub mod json;
pub mod keyword;
pub mod linecache;
pub mod locale;
pub mod logging;
pub mod math;
pub mod module_name;
pub mod natives;
pub mod numbers;
pub mod operator;
pub mod os;
pub mod pathlib;
pub mod platform;
pub mod pprint;
pub mod queue;
pub mod quopri;
pub mod random;
pub mod re;
#[cfg(test)]
mod reference;
pub mod reprlib;
pub mod sched;
pub mod shlex;
pub mod shutil;
pub mod stat;
pub mod statistics;
pub mod string;
pub mod r#struct;
pub mod sys;
pub mod tempfile;
pub mod textwrap;
pub mod threading;
pub mod time;
pub mod timeit;
pub mod tomllib;
pub mod traceback;
pub mod types;
pub mod typing;
pub mod unicodedata;
pub mod unittest;
pub mod urllib;
pub mod uuid;
pub mod warnings;
pub mod weakref;
pub mod zlib;
pub mod zoneinfo;

use crate::stdlib::facade::Facade;

/// Every module that a policy may allow.
pub const MODULES: [&Facade; 92] = [
    &abc::FACADE,
    &argparse::FACADE,
    &array::FACADE,
    &asyncio::FACADE,
    &atexit::FACADE,
    &base64::FACADE,
    &binascii::FACADE,
    &bisect::FACADE,
    &calendar::FACADE,
    &cmath::FACADE,
    &cmd::FACADE,
    &collections::FACADE,
    &collections::ABC,
    &colorsys::FACADE,
    &concurrent::FUTURES,
    &configparser::FACADE,
    &contextlib::FACADE,
    &contextvars::FACADE,
    &copy::FACADE,
    &copyreg::FACADE,
    &csv::FACADE,
    &dataclasses::FACADE,
    &datetime::FACADE,
    &decimal::FACADE,
    &difflib::FACADE,
    &doctest::FACADE,
    &r#enum::FACADE,
    &errno::FACADE,
    &fnmatch::FACADE,
    &fractions::FACADE,
    &functools::FACADE,
    &gc::FACADE,
    &getpass::FACADE,
    &glob::FACADE,
    &graphlib::FACADE,
    &hashlib::FACADE,
    &heapq::FACADE,
    &hmac::FACADE,
    &html::FACADE,
    &html::ENTITIES,
    &html::PARSER,
    &inspect::FACADE,
    &io::FACADE,
    &ipaddress::FACADE,
    &itertools::FACADE,
    &json::FACADE,
    &json::DECODER,
    &json::ENCODER,
    &keyword::FACADE,
    &linecache::FACADE,
    &locale::FACADE,
    &logging::FACADE,
    &math::FACADE,
    &numbers::FACADE,
    &operator::FACADE,
    &os::FACADE,
    &os::PATH,
    &pathlib::FACADE,
    &platform::FACADE,
    &pprint::FACADE,
    &queue::FACADE,
    &quopri::FACADE,
    &random::FACADE,
    &re::FACADE,
    &reprlib::FACADE,
    &sched::FACADE,
    &shlex::FACADE,
    &shutil::FACADE,
    &stat::FACADE,
    &statistics::FACADE,
    &string::FACADE,
    &string::templatelib::FACADE,
    &r#struct::FACADE,
    &sys::FACADE,
    &tempfile::FACADE,
    &textwrap::FACADE,
    &threading::FACADE,
    &time::FACADE,
    &timeit::FACADE,
    &tomllib::FACADE,
    &traceback::FACADE,
    &types::FACADE,
    &typing::FACADE,
    &unicodedata::FACADE,
    &unittest::FACADE,
    &unittest::MOCK,
    &urllib::PARSE,
    &uuid::FACADE,
    &warnings::FACADE,
    &weakref::FACADE,
    &zlib::FACADE,
    &zoneinfo::FACADE,
];

/// The module of the library that has the virtual folder. No program imports it.
pub const FILES: &str = "_files";

/// The facade of the module `name`, if there is one.
pub fn facade(name: &str) -> Option<&'static Facade> {
    MODULES.into_iter().find(|facade| facade.name == name)
}

/// Whether `module` is a module of `package`.
pub fn is_within(module: &str, package: &str) -> bool {
    module.strip_prefix(package).is_some_and(|rest| rest.starts_with('.'))
}
