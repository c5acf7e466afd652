//! From source to code: parse, check against the policy, compile.
//!
//! A program is compiled once and can be run many times; its code can leave the interpreter as
//! bytes and come back. Only bytes that [`encode`] made may come back.

use rustpython_vm as vm;
use vm::builtins::{PyCode, PyDictRef};
use vm::compiler::{CompileError, CompileOpts, Mode, ast, codegen, core::marshal};
use vm::{PyRef, VirtualMachine};

use crate::builtins;
use crate::failure::{Failure, Kind};
use crate::job::Job;
use crate::policy::{Profile, names};
use crate::syntax::{self, Source, Syntax};
use crate::traceback::PROGRAM;
use crate::turns;

/// The global that holds the value of a program's last expression. No source can say it.
pub const VALUE: &str = "<value>";

/// Compiles the program of `job`, if it is Python and the policy allows it; it will find `builtins`.
/// If its last statement is an expression, the code leaves its value in the global [`VALUE`].
pub fn compile(
    job: &Job,
    builtins: &PyDictRef,
    vm: &VirtualMachine,
) -> Result<PyRef<PyCode>, Failure> {
    let text = &*syntax::with_plain_newlines(&job.source);
    let source = Source::new(text, job.policy.profile, vm)?;
    let Syntax { mut tree, errors } = source.parse(1, vm)?;
    if let Some(error) = errors.into_iter().next() {
        return Err(error);
    }
    let findings = job.policy.check(&mut tree, text, &builtins::names_in(builtins));
    if let Some(refusal) = findings.refusals.into_iter().next() {
        return Err(Failure::refused(refusal, text));
    }
    // Finds what only the compiler finds, and warns.
    let opts = source.opts;
    let compiled = vm.compile_with_opts(text, Mode::Exec, PROGRAM, opts.clone());
    let compiled = compiled.map_err(|error| syntax::told(error, text, vm))?;
    let mut is_changed = job.policy.profile == Profile::Strict;
    if job.limits.iterations.is_some() && !is_changed {
        turns::count_turns(&mut tree);
        is_changed = true;
    }
    is_changed |= keep_value(&mut tree);
    let code = match is_changed {
        true => {
            // What was put in may have made it twice as deep.
            let opts = CompileOpts { recursion_limit: 2 * opts.recursion_limit, ..opts };
            let code = codegen::compile::compile_top(tree, source.file, Mode::Exec, opts);
            let code =
                code.map_err(|error| syntax::told(CompileError::from(error).into(), text, vm))?;
            PyCode::new_ref_from_bytecode(vm, code)
        }
        false => compiled,
    };
    match names::reserved_in(&code.code) {
        None => Ok(code),
        // No syntax that the check knows says such a name; what it does not know is refused here.
        Some(name) => {
            let message = format!("the name {name} is not allowed here");
            Err(Failure::placeless(Kind::Policy, message))
        }
    }
}

/// The code as bytes.
pub fn encode(code: &PyCode) -> Vec<u8> {
    let mut bytes = Vec::new();
    marshal::serialize_code(&mut bytes, &code.code);
    bytes
}

/// The code that [`encode`] made bytes of.
pub fn decode(bytes: &[u8], vm: &VirtualMachine) -> Result<PyRef<PyCode>, Failure> {
    let mut reader = bytes;
    match marshal::deserialize_code(&mut reader, vm::bytecode::BasicBag) {
        Ok(code) => Ok(PyCode::new_ref_from_bytecode(vm, code)),
        Err(_) => {
            let message = "the compiled program is damaged".to_owned();
            Err(Failure::placeless(Kind::Crash, message))
        }
    }
}

/// Makes the last statement, if it is an expression, an assignment to [`VALUE`].
fn keep_value(tree: &mut ast::Mod) -> bool {
    let ast::Mod::Module(module) = tree else { return false };
    let last = match module.body.pop() {
        Some(ast::Stmt::Expr(last)) => last,
        other => {
            module.body.extend(other);
            return false;
        }
    };
    let ast::StmtExpr { node_index, range, value } = last;
    let target = ast::ExprName {
        node_index: ast::AtomicNodeIndex::NONE,
        range,
        id: VALUE.into(),
        ctx: ast::ExprContext::Store,
    };
    let targets = vec![ast::Expr::Name(target)];
    module.body.push(ast::Stmt::Assign(ast::StmtAssign {
        node_index,
        range,
        targets,
        value,
        runtime_targets: None,
        runtime_type_comment: None,
        runtime_type_comment_bytes: None,
    }));
    true
}
