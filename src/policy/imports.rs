//! What a program may import, as far as its text tells: modules and names are written out in every
//! import statement. The same rules hold when it runs, in [`crate::modules`].

use rustpython_vm::compiler::ast;

use ast::visitor::source_order::{SourceOrderVisitor, walk_stmt};

use super::{Policy, Refusal};
use crate::modules;

pub fn check(policy: &Policy, program: &ast::Mod) -> Vec<Refusal> {
    let mut checker = Checker { policy, refusals: Vec::new() };
    checker.visit_mod(program);
    checker.refusals
}

impl Policy {
    /// What the policy says to importing `module`, if it does not allow it.
    pub fn refuse_import(&self, module: &str) -> Option<String> {
        let is_package = |allowed: &&String| modules::is_within(allowed, module);
        if self.imports.contains_key(module) || self.imports.keys().any(|each| is_package(&each)) {
            return None;
        }
        let allowed: Vec<&str> = self.imports.keys().map(String::as_str).collect();
        Some(match allowed.as_slice() {
            [] => format!("importing {module} is not allowed here: no module may be imported"),
            allowed => format!(
                "importing {module} is not allowed here; what may be imported: {}",
                allowed.join(", ")
            ),
        })
    }

    /// What the policy says to `from module import name`, if it allows the module but not that.
    pub fn refuse_name(&self, module: &str, name: &str) -> Option<String> {
        let names = modules::names_of(module, self);
        let submodule = format!("{module}.{name}");
        if names.contains(&name) || self.imports.contains_key(&submodule) {
            return None;
        }
        let exists = modules::facade(module).is_some_and(|facade| facade.names.contains(&name));
        Some(match exists {
            true => format!(
                "importing {name} from {module} is not allowed here; what may be imported: {}",
                names.join(", ")
            ),
            false => format!("there is no {name} in {module}"),
        })
    }
}

struct Checker<'p> {
    policy: &'p Policy,
    refusals: Vec<Refusal>,
}

impl Checker<'_> {
    fn check_from(&mut self, import: &ast::StmtImportFrom) {
        let Some(module) = import.module.as_ref().filter(|_| import.level == 0) else {
            let message = "a relative import is not allowed here: a program is a single file";
            self.refusals.push(Refusal::new(message, import.range));
            return;
        };
        if module.as_str() == "__future__" {
            return;
        }
        if let Some(message) = self.policy.refuse_import(module) {
            self.refusals.push(Refusal::new(message, module.range));
            return;
        }
        for alias in &import.names {
            if alias.name.as_str() == "*" {
                continue;
            }
            if let Some(message) = self.policy.refuse_name(module, &alias.name) {
                self.refusals.push(Refusal::new(message, alias.name.range));
            }
        }
    }
}

impl<'a> SourceOrderVisitor<'a> for Checker<'_> {
    fn visit_stmt(&mut self, stmt: &'a ast::Stmt) {
        match stmt {
            ast::Stmt::Import(import) => {
                for alias in &import.names {
                    if let Some(message) = self.policy.refuse_import(&alias.name) {
                        self.refusals.push(Refusal::new(message, alias.name.range));
                    }
                }
            }
            ast::Stmt::ImportFrom(import) => self.check_from(import),
            _ => {}
        }
        walk_stmt(self, stmt);
    }

    // No import statement is within an expression.
    fn visit_expr(&mut self, _: &'a ast::Expr) {}
}
