//! What a program may say: the check between parser and code generator.
//!
//! What an author allows is data ([`Policy`]); what a check has to say of a program is data too
//! ([`Findings`]). The rules of a profile are in [`education`] and [`strict`]; [`imports`] and
//! [`forbid`] are shared by both. A check is what a person hears early and with a place, and in
//! `strict` it also puts the hooks into the tree. What holds whatever a program says is elsewhere: types
//! without hidden attributes ([`crate::types`]), an own dict of builtins ([`crate::builtins`]) with an
//! own `__import__` in it, and facades for modules ([`crate::modules`]).

pub mod education;
pub mod forbid;
mod imports;
pub mod names;
pub mod strict;

use std::collections::{BTreeMap, BTreeSet};

use ruff_text_size::TextRange;
use rustpython_vm::compiler::ast;
use serde::{Deserialize, Serialize};

use crate::{builtins, modules};

/// What an author allows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WirePolicy"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Policy {
    pub profile: Profile,
    /// The modules that may be imported, and which of their names; null is all of them.
    pub imports: Imports,
    pub builtins: Builtins,
    /// What is refused for the sake of an exercise, with the author's message, if any.
    pub forbid: BTreeMap<String, Option<String>>,
}

/// Modules, and which of their names; `None` is all of them.
pub type Imports = BTreeMap<String, Option<Vec<String>>>;

/// The set of language rules.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS))]
#[serde(rename_all = "lowercase")]
pub enum Profile {
    /// Python as it is taught, with the roads to the interpreter's insides closed.
    #[default]
    Education,
    /// What RestrictedPython 9.0 allows, by its rules and in its words.
    Strict,
}

/// How the builtins differ from the profile's own.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WireBuiltins"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Builtins {
    /// Out of [`builtins::names`], or one of [`builtins::GROUPS`].
    pub add: Vec<String>,
    /// Out of [`builtins::names`].
    pub remove: Vec<String>,
}

impl Default for Policy {
    fn default() -> Self {
        Self {
            profile: Profile::Education,
            imports: modules::FACADES.iter().map(|each| (each.name.to_owned(), None)).collect(),
            builtins: Builtins::default(),
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

/// Something a check has to say, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct Refusal {
    pub message: String,
    /// What to do instead, where there is a usual way.
    pub hint: Option<String>,
    pub range: TextRange,
}

impl Refusal {
    pub fn new(message: impl Into<String>, range: TextRange) -> Self {
        Self { message: message.into(), hint: None, range }
    }

    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// Everything a check has to say.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Findings {
    pub refusals: Vec<Refusal>,
    pub warnings: Vec<Refusal>,
    /// The names that the program reads.
    pub names: BTreeSet<String>,
}

impl Policy {
    /// Checks that everything named here exists.
    pub fn validate(&self) -> Result<(), UnknownName> {
        let unknown = |option, name: &str| Err(UnknownName { option, name: name.to_owned() });
        for (module, names) in &self.imports {
            let Some(facade) = modules::facade(module) else {
                return unknown("policy.imports", module);
            };
            let mut names = names.iter().flatten();
            if let Some(name) = names.find(|name| !facade.names.contains(&name.as_str())) {
                return unknown("policy.imports", &format!("{module}.{name}"));
            }
        }
        let is_group = |name: &str| builtins::GROUPS.contains(&name);
        let known = |name: &str| builtins::names().any(|known| known == name);
        if let Some(name) = self.builtins.add.iter().find(|name| !known(name) && !is_group(name)) {
            return unknown("policy.builtins.add", name);
        }
        if let Some(name) = self.builtins.remove.iter().find(|name| !known(name)) {
            return unknown("policy.builtins.remove", name);
        }
        match self.forbid.keys().find(|construct| !forbid::exists(construct)) {
            Some(construct) => unknown("policy.forbid", construct),
            None => Ok(()),
        }
    }

    /// Everything there is to say of a program, in the order of its lines. Under `strict`, it also
    /// puts the hooks in. The tree may be one with syntax errors.
    ///
    /// `builtins` are the names that it will find.
    pub fn check(
        &self,
        program: &mut ast::Mod,
        source: &str,
        builtins: &BTreeSet<String>,
    ) -> Findings {
        let mut refusals = forbid::check(&self.forbid, program);
        refusals.extend(imports::check(self, program));
        let mut findings = match self.profile {
            Profile::Education => education::check(program, builtins),
            Profile::Strict => strict::restrict(program, source),
        };
        refusals.append(&mut findings.refusals);
        refusals.sort_by_key(|refusal| refusal.range.start());
        if self.profile == Profile::Education {
            // A name that is forbidden is also missing: the author's word counts.
            refusals.dedup_by_key(|refusal| refusal.range);
        }
        findings.refusals = refusals;
        findings.warnings.sort_by_key(|warning| warning.range.start());
        findings
    }

    /// What else there is to say of a program that may run.
    pub fn warnings(&self, program: &ast::Mod, builtins: &BTreeSet<String>) -> Vec<Refusal> {
        match self.profile {
            Profile::Education => education::warnings(program, builtins),
            // Whatever it has to say, `check` has said.
            Profile::Strict => Vec::new(),
        }
    }
}
