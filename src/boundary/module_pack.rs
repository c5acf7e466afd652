//! A pack: the code of modules of the library, as the worker passes it to the interpreter.
//!
//! The format is a `u32` in little-endian order, that many bytes of JSON, and the code of the
//! modules one after the other. The JSON is a list of `[name, is a package, size in bytes]`. The
//! worker takes the code from the library file, which the build makes (`xtask/src/library.rs`).

use std::collections::HashMap;
use std::ops::Range;

/// The code of modules, by name.
#[derive(Debug, Default)]
pub struct ModulePack {
    modules: HashMap<String, (bool, Range<usize>)>,
    bytes: Vec<u8>,
}

/// A module in a pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PackedModule<'p> {
    pub is_package: bool,
    /// Serialized code.
    pub code: &'p [u8],
}

/// A pack is malformed.
#[derive(Debug, thiserror::Error)]
#[error("the pack of library modules is malformed")]
pub struct MalformedPack;

impl ModulePack {
    /// Reads a pack.
    ///
    /// # Errors
    ///
    /// If the bytes do not have the format of a pack.
    pub fn new(bytes: Vec<u8>) -> Result<Self, MalformedPack> {
        let (length, rest) = bytes.split_first_chunk::<4>().ok_or(MalformedPack)?;
        let length = u32::from_le_bytes(*length) as usize;
        let index = rest.get(..length).ok_or(MalformedPack)?;
        let index: Vec<(String, bool, usize)> =
            serde_json::from_slice(index).map_err(|_| MalformedPack)?;
        let mut start = 4 + length;
        let mut modules = HashMap::new();
        for (name, is_package, size) in index {
            let end = start.checked_add(size).filter(|end| *end <= bytes.len());
            let end = end.ok_or(MalformedPack)?;
            modules.insert(name, (is_package, start..end));
            start = end;
        }
        Ok(Self { modules, bytes })
    }

    /// The module `name`, if the pack has it.
    pub fn get(&self, name: &str) -> Option<PackedModule<'_>> {
        let (is_package, range) = self.modules.get(name)?;
        Some(PackedModule { is_package: *is_package, code: &self.bytes[range.clone()] })
    }

    /// Writes a pack with the modules in `modules`: name, whether it is a package, and code.
    pub fn encode(modules: &[(&str, bool, &[u8])]) -> Vec<u8> {
        let index: Vec<_> =
            modules.iter().map(|(name, is_package, code)| (name, is_package, code.len())).collect();
        // A list of strings, booleans and numbers can be written.
        let index = serde_json::to_vec(&index).unwrap_or_default();
        let mut bytes = (index.len() as u32).to_le_bytes().to_vec();
        bytes.extend(index);
        bytes.extend(modules.iter().flat_map(|(_, _, code)| code.iter()));
        bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pack_has_the_modules_that_were_written() {
        let pack = ModulePack::encode(&[("re", true, b"abc"), ("re._parser", false, b"de")]);
        let pack = ModulePack::new(pack).expect("the pack is well-formed");
        let parser = PackedModule { is_package: false, code: b"de" };
        assert_eq!(pack.get("re._parser"), Some(parser));
        assert_eq!(pack.get("re").map(|module| module.is_package), Some(true));
        assert_eq!(pack.get("random"), None);
    }

    #[test]
    fn a_pack_that_is_cut_is_malformed() {
        let pack = ModulePack::encode(&[("re", true, b"abc")]);
        for length in 0..pack.len() {
            assert!(ModulePack::new(pack[..length].to_vec()).is_err(), "{length} bytes");
        }
    }
}
