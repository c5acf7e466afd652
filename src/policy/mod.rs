//! The policy of an author as data, and the lists of all names that a policy can contain.
//!
//! Nothing here reads or restricts a program. `rules/` checks the syntax tree against the policy;
//! `guards/` enforces it at run time.

pub mod builtin_names;
pub mod constructs;
pub mod hidden_attributes;
pub mod imports;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::stdlib;

/// The permissions that an author gives to a program.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WirePolicy"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Policy {
    pub profile: Profile,
    /// The modules that may be imported, each with the allowed names; null is all names.
    pub imports: Imports,
    pub builtins: BuiltinChanges,
    /// Constructs, builtins and methods that are forbidden for an exercise, each with the author's
    /// message, if there is one.
    pub forbid: BTreeMap<String, Option<String>>,
}

/// Modules, each with the allowed names; `None` is all names.
pub type Imports = BTreeMap<String, Option<Vec<String>>>;

/// The set of language rules.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Profile {
    /// Python as it is taught, without access to internals of the interpreter.
    #[default]
    Education,
    /// The language of RestrictedPython 9.0, with its messages.
    Strict,
}

/// Changes to the builtins of the profile.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WireBuiltinChanges"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BuiltinChanges {
    /// Names from [`builtin_names::names`] and [`builtin_names::GROUPS`].
    pub add: Vec<String>,
    /// Names from [`builtin_names::names`].
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

/// A policy contains an unknown name.
#[derive(Debug, thiserror::Error)]
#[error("{option}: there is no {name:?}")]
pub struct UnknownName {
    /// The option that contains the name, such as `policy.imports`.
    pub option: &'static str,
    pub name: String,
}

impl Policy {
    /// Checks that all names in the policy exist.
    ///
    /// # Errors
    ///
    /// If a name does not exist; the error has the first one.
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
