//! What an author allows, as data, and the catalogue of all names that a policy can mention.
//!
//! Nothing here looks at a program or keeps it from anything. `rules/` explains on the syntax tree
//! what a policy does not allow; `guards/` enforces it at run time.

pub mod builtin_names;
pub mod constructs;
pub mod hidden_attributes;
pub mod imports;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::stdlib;

/// What an author allows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WirePolicy"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Policy {
    pub profile: Profile,
    /// The modules that may be imported, and which of their names; null is all of them.
    pub imports: Imports,
    pub builtins: BuiltinChanges,
    /// What is forbidden for the sake of an exercise, with the author's message, if any.
    pub forbid: BTreeMap<String, Option<String>>,
}

/// Modules, and which of their names; `None` is all of them.
pub type Imports = BTreeMap<String, Option<Vec<String>>>;

/// The set of language rules.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Profile {
    /// Python as it is taught, without access to the interpreter's internals.
    #[default]
    Education,
    /// What RestrictedPython 9.0 allows, by its rules and with its messages.
    Strict,
}

/// How the builtins differ from the profile's own.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WireBuiltinChanges"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BuiltinChanges {
    /// Out of [`builtin_names::names`], or one of [`builtin_names::GROUPS`].
    pub add: Vec<String>,
    /// Out of [`builtin_names::names`].
    pub remove: Vec<String>,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            profile: Profile::Education,
            imports: stdlib::MODULES.iter().map(|each| (each.name.to_owned(), None)).collect(),
            builtins: BuiltinChanges::default(),
            forbid: BTreeMap::new(),
        }
    }
}

/// A policy that names what does not exist.
#[derive(Debug, thiserror::Error)]
#[error("{option}: there is no {name:?}")]
pub struct UnknownName {
    pub option: &'static str,
    pub name: String,
}

impl Policy {
    /// Checks that everything named here exists.
    pub fn validate(&self) -> Result<(), UnknownName> {
        let unknown = |option, name: &str| Err(UnknownName { option, name: name.to_owned() });
        for (module, names) in &self.imports {
            let Some(facade) = stdlib::facade(module) else {
                return unknown("policy.imports", module);
            };
            let mut names = names.iter().flatten();
            if let Some(name) = names.find(|name| !facade.names.contains(&name.as_str())) {
                return unknown("policy.imports", &format!("{module}.{name}"));
            }
        }
        let is_group = |name: &str| builtin_names::GROUPS.contains(&name);
        let known = builtin_names::exists;
        if let Some(name) = self.builtins.add.iter().find(|name| !known(name) && !is_group(name)) {
            return unknown("policy.builtins.add", name);
        }
        if let Some(name) = self.builtins.remove.iter().find(|name| !known(name)) {
            return unknown("policy.builtins.remove", name);
        }
        match self.forbid.keys().find(|construct| !constructs::exists(construct)) {
            Some(construct) => unknown("policy.forbid", construct),
            None => Ok(()),
        }
    }
}
