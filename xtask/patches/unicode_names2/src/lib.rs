//! The interface of `unicode_names2` 1.x over the tables of 3.x.
//!
//! The parser asks for 1.x and the VM for 3.x; both table sets together were more than half of the
//! module's data. With this in the parser's place the module carries one.

pub use current::{Name, character, name};
