//! Compiles text while a program runs, for `compile`, `eval` and `exec`.
//!
//! The rules of the policy apply to the text, with two differences. A name or module that does not
//! exist is an exception when the text uses it, because the text may never do so. The value of a
//! last expression is not kept.

use rustpython_vm as vm;
use vm::builtins::{PyBaseExceptionRef, PyCode, PyType};
use vm::bytecode::CodeFlags;
use vm::compiler::{CompileOpts, Mode};
use vm::function::FuncArgs;
use vm::{AsObject, Py, PyRef, VirtualMachine};

use crate::boundary::failure::Failure;
use crate::compile::source::{self, Source, Syntax};
use crate::compile::{code, syntax_error};
use crate::location::position::{line_of, position_of};
use crate::policy::Policy;
use crate::rules;

/// Compiles `text`. `path` is the file name in its code and in errors.
///
/// # Errors
///
/// A SyntaxError if the text is invalid or the policy does not allow it. A RecursionError if it is
/// nested too deeply.
pub fn compile(
    text: &str,
    path: &str,
    mode: Mode,
    future_features: CodeFlags,
    policy: &Policy,
    vm: &VirtualMachine,
) -> Result<PyRef<PyCode>, PyBaseExceptionRef> {
    let text = &*source::with_plain_newlines(text);
    check_and_compile(text, path, mode, future_features, policy, vm)
        .map_err(|failure| exception(failure, path, text, vm))
}

fn check_and_compile(
    text: &str,
    path: &str,
    mode: Mode,
    future_features: CodeFlags,
    policy: &Policy,
    vm: &VirtualMachine,
) -> Result<PyRef<PyCode>, Failure> {
    let source = Source::new(text, mode, policy.profile, vm)?;
    let Syntax { tree, errors } = source.parse(1, vm)?;
    if let Some(error) = errors.into_iter().next() {
        return Err(error);
    }
    if let Some(error) = rules::errors_in_text(policy, &tree).into_iter().next() {
        let position = position_of(error.range, text);
        return Err(Failure::refused(error.message, error.hint, position, text));
    }
    let opts = CompileOpts { future_features, ..source.opts };
    let code = vm.compile_with_opts(text, mode, path, opts);
    let code = code.map_err(|error| syntax_error::from_compiler(error, text, vm))?;
    code::without_reserved(code)
}

/// The exception for a failure to compile `text`.
fn exception(failure: Failure, path: &str, text: &str, vm: &VirtualMachine) -> PyBaseExceptionRef {
    let class = class_of(&failure, vm);
    let message = match failure.hint {
        Some(hint) => format!("{} ({hint})", failure.message),
        None => failure.message,
    };
    let Some(at) = failure.position.filter(|_| is_syntax_error(class, vm)) else {
        return vm.new_exception_msg(class.to_owned(), message.into());
    };
    let line = line_of(text, at.line).unwrap_or_default();
    let place = (path, at.line, at.column, line, at.end_line, at.end_column);
    let arguments =
        FuncArgs::from(vec![vm.ctx.new_str(message.as_str()).into(), vm.new_tuple(place).into()]);
    let made = class.as_object().call(arguments, vm).map(|made| made.downcast());
    match made {
        Ok(Ok(exception)) => exception,
        Ok(Err(_)) => vm.new_exception_msg(class.to_owned(), message.into()),
        Err(error) => error,
    }
}

fn class_of(failure: &Failure, vm: &VirtualMachine) -> &'static Py<PyType> {
    let exceptions = &vm.ctx.exceptions;
    match failure.exception.as_deref() {
        Some("IndentationError") => exceptions.indentation_error,
        Some("TabError") => exceptions.tab_error,
        Some("RecursionError") => exceptions.recursion_error,
        Some("MemoryError") => exceptions.memory_error,
        _ => exceptions.syntax_error,
    }
}

fn is_syntax_error(class: &Py<PyType>, vm: &VirtualMachine) -> bool {
    class.fast_issubclass(vm.ctx.exceptions.syntax_error)
}
