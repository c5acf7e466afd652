//! Decides whether a policy allows an import. Both the rules (`rules/imports.rs`) and the importer
//! (`guards/importer.rs`) use this file, so that they agree.

use crate::policy::{Policy, Profile};
use crate::stdlib::absent::absence;
use crate::stdlib::{facade, is_within};

/// The most modules that a message lists.
const LISTED: usize = 12;

/// Why a module or a name may not be imported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ImportRefusal {
    pub message: String,
    /// What to use instead, where there is something.
    pub hint: Option<&'static str>,
}

impl ImportRefusal {
    fn new(message: String) -> Self {
        Self { message, hint: None }
    }
}

impl Policy {
    /// The names of `module` that a program gets: those that exist, that the policy allows and that
    /// the profile has.
    pub fn names_of(&self, module: &str) -> Vec<&'static str> {
        let (Some(facade), Some(allowed)) = (facade(module), self.imports.get(module)) else {
            return Vec::new();
        };
        let is_allowed = |name: &&str| match allowed {
            Some(allowed) => allowed.iter().any(|each| each == name),
            None => true,
        };
        let is_kept = |name: &&str| match self.profile {
            Profile::Education => true,
            Profile::Strict => facade.strict.contains(name),
        };
        facade.names.iter().copied().filter(is_allowed).filter(is_kept).collect()
    }

    /// Why `module` may not be imported; `None` if it may.
    pub fn refuse_import(&self, module: &str) -> Option<ImportRefusal> {
        let is_package = |allowed: &&String| is_within(allowed, module);
        let refused = format!("importing {module} is not allowed here");
        if self.imports.contains_key(module) || self.imports.keys().any(|each| is_package(&each)) {
            let is_missing = self.profile == Profile::Strict
                && facade(module).is_some_and(|facade| facade.strict.is_none());
            let message = format!("{refused}: the strict profile does not have it");
            return is_missing.then(|| ImportRefusal::new(message));
        }
        let allowed: Vec<&str> = self.imports.keys().map(String::as_str).collect();
        let absence = absence(module).filter(|_| facade(module).is_none());
        Some(match (allowed.as_slice(), absence) {
            ([], _) => ImportRefusal::new(format!("{refused}: no module may be imported")),
            (_, Some(absence)) => ImportRefusal {
                message: format!("{refused}: {}", absence.reason),
                hint: absence.instead,
            },
            (allowed, None) if allowed.len() <= LISTED => {
                let allowed = allowed.join(", ");
                ImportRefusal::new(format!("{refused}; what may be imported: {allowed}"))
            }
            (_, None) if facade(module).is_none() => {
                ImportRefusal::new(format!("{refused}: there is no such module"))
            }
            _ => ImportRefusal::new(refused),
        })
    }

    /// Why `name` may not be imported from `module`, which may be imported; `None` if it may.
    pub fn refuse_name(&self, module: &str, name: &str) -> Option<ImportRefusal> {
        let names = self.names_of(module);
        let submodule = format!("{module}.{name}");
        if names.contains(&name) || self.imports.contains_key(&submodule) {
            return None;
        }
        let exists = facade(module).is_some_and(|facade| facade.names.contains(&name));
        Some(ImportRefusal::new(match exists {
            true => format!(
                "importing {name} from {module} is not allowed here; what may be imported: {}",
                names.join(", ")
            ),
            false => format!("there is no {name} in {module}"),
        }))
    }
}
