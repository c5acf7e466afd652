//! The interface of `unicode_names2` 1.x over the tables of 3.x.
//!
//! The parser depends on 1.x and the VM on 3.x. The tables of both were more than half of the
//! module's data. With this crate, the module contains only the tables of 3.x.

pub use current::{Name, character, name};
