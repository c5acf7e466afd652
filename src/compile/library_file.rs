//! Compiles the modules of the library file. Only the build and tests do this.

use std::collections::BTreeSet;

use rustpython_vm as vm;
use vm::VirtualMachine;
use vm::builtins::PyBaseExceptionRef;
use vm::bytecode::{BasicBag, CodeObject, ConstantData};
use vm::compiler::{Mode, ast, parser};

use ast::visitor::source_order::{SourceOrderVisitor, walk_stmt};
use ast::visitor::transformer::{self, Transformer};

use crate::compile::code;
use crate::location::origin::library_path;
use crate::stdlib::module_name;

/// The code of a module of the library.
pub struct CompiledModule {
    /// Serialized code.
    pub code: Vec<u8>,
    /// The absolute names that occur in its import statements. For `from a import b` these are `a`
    /// and `a.b`.
    pub imports: BTreeSet<String>,
}

/// Compiles the source of the module `name`.
///
/// # Errors
///
/// The exception if the source is invalid.
pub fn compile(
    name: &str,
    is_package: bool,
    source: &str,
    vm: &VirtualMachine,
) -> Result<CompiledModule, PyBaseExceptionRef> {
    let opts = vm.compile_opts();
    let path = library_path(name);
    let compiled = vm.compile_changed(source, Mode::Exec, path, opts, |tree| {
        // They would be a third of the file. No builtin shows them.
        if let ast::Mod::Module(module) = tree {
            Docstrings.visit_body(&mut module.body);
        }
    });
    let compiled = compiled.map_err(|error| error.into_pyexception(vm, Some(source)))?;
    let package = module_name::package_of(name, is_package);
    let mut imports = Imports { package, names: BTreeSet::new() };
    if let Ok(parsed) = parser::parse_module(source) {
        imports.visit_body(&parsed.into_syntax().body);
    }
    let code = without_positions(compiled.code.map_clone_bag(&BasicBag));
    Ok(CompiledModule { code: code::encode(&code), imports: imports.names })
}

/// Removes the positions of all instructions. They would be two fifths of the file, and no
/// traceback shows library code.
fn without_positions(code: CodeObject) -> CodeObject {
    let constants = code.constants.iter().map(|constant| match constant {
        ConstantData::Code { code } => {
            ConstantData::Code { code: Box::new(without_positions((**code).clone())) }
        }
        other => other.clone(),
    });
    CodeObject { constants: constants.collect(), linetable: Box::default(), ..code }
}

/// Removes the docstrings of functions, classes and the module.
struct Docstrings;

impl Transformer for Docstrings {
    fn visit_body(&self, body: &mut [ast::Stmt]) {
        if let Some(ast::Stmt::Expr(first)) = body.first()
            && first.value.is_string_literal_expr()
        {
            body[0] = ast::Stmt::Pass(ast::StmtPass {
                range: first.range,
                node_index: first.node_index.clone(),
            });
        }
        transformer::walk_body(self, body);
    }
}

struct Imports<'m> {
    /// The package to which relative imports refer.
    package: &'m str,
    names: BTreeSet<String>,
}

impl<'a> SourceOrderVisitor<'a> for Imports<'_> {
    fn visit_stmt(&mut self, stmt: &'a ast::Stmt) {
        match stmt {
            ast::Stmt::Import(import) => {
                self.names.extend(import.names.iter().map(|alias| alias.name.to_string()));
            }
            ast::Stmt::ImportFrom(import) => {
                let module = import.module.as_ref().map_or("", |module| module.as_str());
                let base = match import.level {
                    0 => Some(module.to_owned()),
                    level => module_name::absolute(self.package, level.into(), module),
                };
                // An import without a base fails when the module runs.
                let Some(base) = base else { return };
                for alias in &import.names {
                    self.names.insert(format!("{base}.{}", alias.name));
                }
                self.names.insert(base);
            }
            _ => walk_stmt(self, stmt),
        }
    }
}
