//! Compiles a program: parses it, applies the rules of the policy, and generates code.
//!
//! A program that is compiled once can run many times. The page keeps its code as bytes. The VM
//! trusts code, so [`decode`] must get only bytes from [`encode`].

use std::collections::BTreeSet;

use rustpython_vm as vm;
use vm::builtins::{PyCode, PyDictRef};
use vm::bytecode::{CodeObject, Constant};
use vm::compiler::{CompileError, CompileOpts, Mode, ast, codegen, core::marshal};
use vm::{PyRef, VirtualMachine};

use crate::boundary::failure::{Failure, FailureKind};
use crate::boundary::request::Request;
use crate::compile::source::{self, Source, Syntax};
use crate::compile::syntax_error;
use crate::guards::builtins;
use crate::location::position::{PROGRAM, position_of};
use crate::policy::Profile;
use crate::rules::{self, library, names, nodes};

/// The global for the value of a program's last expression. It is not a valid identifier, so no
/// source can contain it.
pub const VALUE: &str = "<value>";

/// The code of a program.
pub struct Program {
    pub code: PyRef<PyCode>,
    /// The modules of the library that must be loaded when it runs.
    pub needs: BTreeSet<String>,
}

/// The result of a compilation that did not fail.
pub enum Compilation {
    Done(Program),
    /// The program needs these modules of the library, which are not loaded. It is not compiled,
    /// because the compiler may print warnings.
    Needs(BTreeSet<String>),
}

/// Compiles the program of `request`, which will run with `builtins`, if `is_ready` is true for the
/// modules that it needs. If its last statement is an expression, the code stores the value in the
/// global [`VALUE`].
///
/// # Errors
///
/// If the source is invalid or nested too deeply, or the policy does not allow the program.
pub fn compile(
    request: &Request,
    builtins: &PyDictRef,
    is_ready: impl FnOnce(&BTreeSet<String>) -> bool,
    vm: &VirtualMachine,
) -> Result<Compilation, Failure> {
    let text = &*source::with_plain_newlines(&request.source);
    let source = Source::new(text, Mode::Exec, request.policy.profile, vm)?;
    let Syntax { mut tree, errors } = source.parse(1, vm)?;
    if let Some(error) = errors.into_iter().next() {
        return Err(error);
    }
    let needs = library::needs(&request.policy, &tree);
    let available = builtins::names_in(builtins);
    let findings = rules::apply(&request.policy, &mut tree, text, &available);
    if let Some(error) = findings.errors.into_iter().next() {
        let position = position_of(error.range, text);
        return Err(Failure::refused(error.message, error.hint, position, text));
    }
    if !is_ready(&needs) {
        return Ok(Compilation::Needs(needs));
    }
    let code = match request.policy.profile {
        Profile::Education => {
            // The changed tree may be twice as deep. The parser has checked the depth of the
            // source.
            let opts =
                CompileOpts { recursion_limit: 2 * source.opts.recursion_limit, ..source.opts };
            let code = vm.compile_changed(text, Mode::Exec, PROGRAM, opts, keep_value);
            code.map_err(|error| syntax_error::from_compiler(error, text, vm))?
        }
        Profile::Strict => compile_rewritten(tree, text, source, vm)?,
    };
    Ok(Compilation::Done(Program { code: without_reserved(code)?, needs }))
}

/// Returns `code` if it uses no reserved name. The rules find such a name in all known syntax, so
/// this is a second defence.
pub fn without_reserved(code: PyRef<PyCode>) -> Result<PyRef<PyCode>, Failure> {
    match names::reserved_in(&code.code) {
        None => Ok(code),
        Some(name) => {
            let message = format!("the name {name} is not allowed here");
            Err(Failure::without_position(FailureKind::Policy, message))
        }
    }
}

/// Compiles the tree that the rules of `strict` have rewritten.
fn compile_rewritten(
    mut tree: ast::Mod,
    text: &str,
    source: Source<'_>,
    vm: &VirtualMachine,
) -> Result<PyRef<PyCode>, Failure> {
    // Compile the text first: the compiler detects further errors in it, and issues warnings.
    let Source { file, opts, .. } = source;
    vm.compile_with_opts(text, Mode::Exec, PROGRAM, opts.clone())
        .map_err(|error| syntax_error::from_compiler(error, text, vm))?;
    keep_value(&mut tree);
    // The rewritten tree may be twice as deep.
    let opts = CompileOpts { recursion_limit: 2 * opts.recursion_limit, ..opts };
    let code = codegen::compile::compile_top(tree, file, Mode::Exec, opts);
    let code = code
        .map_err(|error| syntax_error::from_compiler(CompileError::from(error).into(), text, vm))?;
    Ok(PyCode::new_ref_from_bytecode(vm, code))
}

/// Serializes code.
pub fn encode<C: Constant>(code: &CodeObject<C>) -> Vec<u8> {
    let mut bytes = Vec::new();
    marshal::serialize_code(&mut bytes, code);
    bytes
}

/// Deserializes code. `bytes` must come from [`encode`].
///
/// # Errors
///
/// If the bytes are malformed.
pub fn decode(bytes: &[u8], vm: &VirtualMachine) -> Result<PyRef<PyCode>, Failure> {
    let mut reader = bytes;
    match marshal::deserialize_code(&mut reader, vm::bytecode::BasicBag) {
        Ok(code) => Ok(PyCode::new_ref_from_bytecode(vm, code)),
        Err(_) => {
            let message = "the compiled program is damaged".to_owned();
            Err(Failure::without_position(FailureKind::Crash, message))
        }
    }
}

/// If the last statement is an expression, replaces it by an assignment to [`VALUE`].
fn keep_value(tree: &mut ast::Mod) {
    let ast::Mod::Module(module) = tree else { return };
    match module.body.pop() {
        Some(ast::Stmt::Expr(ast::StmtExpr { range, value, .. })) => {
            module.body.push(nodes::assign(nodes::stored(VALUE, range), *value, range));
        }
        other => module.body.extend(other),
    }
}
