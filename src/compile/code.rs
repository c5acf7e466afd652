//! From source to code: parse, apply the rules of the policy, generate code.
//!
//! A program is compiled once and can run many times. Its code can leave the interpreter as bytes
//! and come back; only bytes that [`encode`] made may come back.

use rustpython_vm as vm;
use vm::builtins::{PyCode, PyDictRef};
use vm::compiler::{CompileError, CompileOpts, Mode, ast, codegen, core::marshal};
use vm::{PyRef, VirtualMachine};

use crate::boundary::failure::{Failure, FailureKind};
use crate::boundary::request::Request;
use crate::compile::source::{self, Source, Syntax};
use crate::compile::syntax_error;
use crate::guards::builtins;
use crate::location::position::{PROGRAM, position_of};
use crate::policy::Profile;
use crate::rules::{self, iterations, names, nodes};

/// The global that holds the value of a program's last expression. No source can contain its name.
pub const VALUE: &str = "<value>";

/// Compiles the program of `request`, if it is valid and the policy allows it; it will run with
/// `builtins`. If its last statement is an expression, the code stores its value in the global
/// [`VALUE`].
pub fn compile(
    request: &Request,
    builtins: &PyDictRef,
    vm: &VirtualMachine,
) -> Result<PyRef<PyCode>, Failure> {
    let text = &*source::with_plain_newlines(&request.source);
    let source = Source::new(text, request.policy.profile, vm)?;
    let Syntax { mut tree, errors } = source.parse(1, vm)?;
    if let Some(error) = errors.into_iter().next() {
        return Err(error);
    }
    let available = builtins::names_in(builtins);
    let findings = rules::apply(&request.policy, &mut tree, text, &available);
    if let Some(error) = findings.errors.into_iter().next() {
        let position = position_of(error.range, text);
        return Err(Failure::refused(error.message, error.hint, position, text));
    }
    // Finds what only the compiler finds, and warns.
    let opts = source.opts;
    let compiled = vm.compile_with_opts(text, Mode::Exec, PROGRAM, opts.clone());
    let compiled = compiled.map_err(|error| syntax_error::from_compiler(error, text, vm))?;
    let mut is_changed = request.policy.profile == Profile::Strict;
    if request.limits.iterations.is_some() && !is_changed {
        iterations::count(&mut tree);
        is_changed = true;
    }
    is_changed |= keep_value(&mut tree);
    let code = match is_changed {
        true => {
            // Rewriting may have doubled the depth.
            let opts = CompileOpts { recursion_limit: 2 * opts.recursion_limit, ..opts };
            let code = codegen::compile::compile_top(tree, source.file, Mode::Exec, opts);
            let code = code.map_err(|error| {
                syntax_error::from_compiler(CompileError::from(error).into(), text, vm)
            })?;
            PyCode::new_ref_from_bytecode(vm, code)
        }
        false => compiled,
    };
    match names::reserved_in(&code.code) {
        None => Ok(code),
        // The rules find such a name in all syntax that they know. This refuses it in any other.
        Some(name) => {
            let message = format!("the name {name} is not allowed here");
            Err(Failure::placeless(FailureKind::Policy, message))
        }
    }
}

/// The code as bytes.
pub fn encode(code: &PyCode) -> Vec<u8> {
    let mut bytes = Vec::new();
    marshal::serialize_code(&mut bytes, &code.code);
    bytes
}

/// The code for bytes that [`encode`] made.
pub fn decode(bytes: &[u8], vm: &VirtualMachine) -> Result<PyRef<PyCode>, Failure> {
    let mut reader = bytes;
    match marshal::deserialize_code(&mut reader, vm::bytecode::BasicBag) {
        Ok(code) => Ok(PyCode::new_ref_from_bytecode(vm, code)),
        Err(_) => {
            let message = "the compiled program is damaged".to_owned();
            Err(Failure::placeless(FailureKind::Crash, message))
        }
    }
}

/// If the last statement is an expression, replaces it by an assignment to [`VALUE`]. Returns
/// whether it did.
fn keep_value(tree: &mut ast::Mod) -> bool {
    let ast::Mod::Module(module) = tree else { return false };
    match module.body.pop() {
        Some(ast::Stmt::Expr(ast::StmtExpr { range, value, .. })) => {
            let value = nodes::assign(nodes::stored(VALUE, range), *value, range);
            module.body.push(value);
            true
        }
        other => {
            module.body.extend(other);
            false
        }
    }
}
