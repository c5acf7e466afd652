//! What a program may say: the check between parser and code generator.
//!
//! Today it knows the modules that may be imported, and closes the roads by which a program could
//! name the import machinery itself.

use ruff_text_size::{Ranged, TextRange};
use rustpython_vm::compiler::ast;
use serde::{Deserialize, Serialize};

use crate::modules;
use ast::visitor::{Visitor, walk_expr, walk_stmt};

/// What an author allows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WirePolicy"))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Policy {
    /// The modules that may be imported, out of [`modules::NAMES`].
    pub imports: Vec<String>,
}

impl Default for Policy {
    fn default() -> Self {
        Self { imports: modules::NAMES.iter().map(|&name| name.to_owned()).collect() }
    }
}

/// A policy that makes no sense.
#[derive(Debug, thiserror::Error)]
#[error("policy.imports: there is no module {0:?}; there are {names}", names = modules::NAMES.join(", "))]
pub struct UnknownModule(pub String);

/// What a policy does not allow, and where.
#[derive(Debug)]
pub struct Refusal {
    pub message: String,
    pub range: TextRange,
}

/// Names that lead to the import machinery or the interpreter's own namespaces.
const RESERVED: [&str; 5] =
    ["__import__", "__builtins__", "__build_class__", "__loader__", "__spec__"];

/// Attributes through which a program could walk from a value of its own to the interpreter's.
const HIDDEN: [&str; 14] = [
    "__builtins__",
    "__globals__",
    "__code__",
    "__closure__",
    "__subclasses__",
    "__loader__",
    "__spec__",
    "gi_frame",
    "gi_code",
    "cr_frame",
    "cr_code",
    "ag_frame",
    "ag_code",
    "tb_frame",
];

impl Policy {
    /// Checks that every module named here exists.
    pub fn validate(&self) -> Result<(), UnknownModule> {
        match self.imports.iter().find(|name| !modules::NAMES.contains(&name.as_str())) {
            Some(name) => Err(UnknownModule(name.clone())),
            None => Ok(()),
        }
    }

    /// The first thing in `program` that this policy does not allow.
    pub fn check(&self, program: &ast::ModModule) -> Result<(), Refusal> {
        let mut checker = Checker { policy: self, refusal: None };
        checker.visit_body(&program.body);
        checker.refusal.map_or(Ok(()), Err)
    }

    fn refuse_import(&self, name: &str) -> Option<String> {
        if self.imports.iter().any(|allowed| allowed == name) {
            return None;
        }
        Some(match self.imports.as_slice() {
            [] => format!("importing {name} is not allowed here: no module may be imported"),
            allowed => format!(
                "importing {name} is not allowed here; what may be imported: {}",
                allowed.join(", ")
            ),
        })
    }
}

struct Checker<'p> {
    policy: &'p Policy,
    refusal: Option<Refusal>,
}

impl Checker<'_> {
    fn refuse(&mut self, message: String, range: TextRange) {
        self.refusal.get_or_insert(Refusal { message, range });
    }

    fn check_name(&mut self, name: &str, range: TextRange) {
        if RESERVED.contains(&name) {
            self.refuse(format!("the name {name} is not allowed here"), range);
        }
    }
}

impl<'a> Visitor<'a> for Checker<'_> {
    fn visit_stmt(&mut self, stmt: &'a ast::Stmt) {
        match stmt {
            ast::Stmt::Import(import) => {
                for alias in &import.names {
                    if let Some(message) = self.policy.refuse_import(&alias.name) {
                        self.refuse(message, alias.range);
                    }
                }
            }
            ast::Stmt::ImportFrom(import) => match &import.module {
                Some(module) if import.level == 0 => {
                    if let Some(message) = self.policy.refuse_import(module) {
                        self.refuse(message, module.range);
                    }
                }
                _ => self.refuse(
                    "a relative import is not allowed here: a program is a single file".to_owned(),
                    import.range,
                ),
            },
            _ => {}
        }
        walk_stmt(self, stmt);
    }

    fn visit_expr(&mut self, expr: &'a ast::Expr) {
        match expr {
            ast::Expr::Name(name) => self.check_name(&name.id, name.range),
            ast::Expr::Attribute(attribute) if HIDDEN.contains(&attribute.attr.as_str()) => {
                let message = format!("the attribute {} is not allowed here", attribute.attr);
                self.refuse(message, attribute.attr.range());
            }
            _ => {}
        }
        walk_expr(self, expr);
    }

    fn visit_alias(&mut self, alias: &'a ast::Alias) {
        let bound = alias.asname.as_ref().unwrap_or(&alias.name);
        self.check_name(bound, bound.range);
    }
}
