//! Converts syntax errors to failures.
//!
//! Both the parser and RustPython's compiler report errors. The messages of the compiler are closer
//! to CPython's.

use ruff_text_size::TextRange;
use rustpython_vm as vm;
use vm::builtins::PyBaseExceptionRef;
use vm::compiler::parser::{self, lexer};
use vm::compiler::{self, CompileError, CompileOpts, Mode, TokenKind};
use vm::vm::VmCompileError;
use vm::{AsObject, VirtualMachine};

use crate::boundary::failure::{Failure, FailureKind};
use crate::location::position::{PROGRAM, Position, line_of, lines, position_of};

/// A SyntaxError at `range`.
pub fn at(range: TextRange, message: String, source: &str) -> Failure {
    let position = position_of(range, source);
    Failure::in_source(FailureKind::Syntax, "SyntaxError", message, position, source)
}

/// The failure for an error of the compiler.
pub fn from_compiler(error: VmCompileError, source: &str, vm: &VirtualMachine) -> Failure {
    from_exception(&error.into_pyexception(vm, Some(source)), source, vm)
}

/// The failure for the first error that the parser found, at `found`. The compiler's message is
/// usually better than the parser's, but its search for common mistakes covers the whole source
/// and sometimes flags correct code, so [`is_plausible`] checks it first.
pub fn first(
    found: TextRange,
    source: &str,
    mode: Mode,
    opts: CompileOpts,
    vm: &VirtualMachine,
) -> Failure {
    let error = match source.len() > LONG {
        true => None,
        false => compile_for_its_error(source, mode, opts)
            .map(|error| from_compiler(VmCompileError::Compile(error), source, vm)),
    };
    error
        .filter(|error| is_plausible(error, found, source))
        .unwrap_or_else(|| at(found, "invalid syntax".to_owned(), source))
}

/// The compiler does not search a source longer than this, in bytes, for common mistakes: the
/// search takes too long.
const LONG: usize = 64 * 1024;

/// The error that the compiler reports for `source`.
fn compile_for_its_error(source: &str, mode: Mode, opts: CompileOpts) -> Option<CompileError> {
    let mut no_warnings = |_, _| Ok(());
    compiler::compile_with_syntax_warning_handler(source, mode, PROGRAM, opts, &mut no_warnings)
        .err()
}

/// Whether the compiler's error belongs to the statement in which the parser found an error, or
/// describes a part that is missing after an earlier statement.
fn is_plausible(error: &Failure, found: TextRange, source: &str) -> bool {
    let Some(position) = error.position else { return true };
    // This message is correct only if the line ends there.
    if error.message.starts_with("Expected one or more names after") {
        return source[found.start().into()..].starts_with(['\n', ';', '#']);
    }
    let line = position_of(found, source).line;
    let is_missing_part =
        |message: &str| message.starts_with("expected") || message.ends_with("was never closed");
    if position.line >= line || is_missing_part(&error.message) {
        return true;
    }
    let lines = lines(source).skip(position.line as usize - 1);
    let between: String = lines.take((line - position.line) as usize).collect();
    let mut lexer = lexer::lex(&between, parser::Mode::Module);
    loop {
        match lexer.next_token() {
            TokenKind::Newline => return false,
            TokenKind::EndOfFile => return true,
            _ => {}
        }
    }
}

/// The failure for an exception of the compiler, usually a SyntaxError.
fn from_exception(exception: &PyBaseExceptionRef, source: &str, vm: &VirtualMachine) -> Failure {
    let attribute = |name: &'static str| exception.as_object().get_attr(name, vm).ok();
    let number = |name| {
        let value = attribute(name)?.try_to_value::<i64>(vm).ok()?;
        u32::try_from(value).ok().filter(|&number| number > 0)
    };
    let name = exception.class().name().to_string();
    let message = attribute("msg").and_then(|message| message.try_to_value::<String>(vm).ok());
    let Some(line) = number("lineno") else {
        let text = exception.as_object().str(vm);
        let text = text.map_or_else(|_| String::new(), |text| text.to_string_lossy().into_owned());
        let kind = match exception.fast_isinstance(vm.ctx.exceptions.recursion_error) {
            true => FailureKind::Recursion,
            false => FailureKind::Syntax,
        };
        let message = format!("{name}: {text}");
        return Failure { exception: Some(name), ..Failure::without_position(kind, message) };
    };
    // Some parts of the compiler count bytes, so a column may be beyond the end of its line.
    let within = |line, column: u32| {
        let width = line_of(source, line).unwrap_or_default().chars().count();
        column.min(width as u32 + 2)
    };
    let column = within(line, number("offset").unwrap_or(1));
    let end_line = number("end_lineno").unwrap_or(line);
    let end_column = within(end_line, number("end_offset").unwrap_or(column + 1));
    let position = Position { line, column, end_line, end_column };
    let message = message.unwrap_or_else(|| "invalid syntax".to_owned());
    Failure::in_source(FailureKind::Syntax, &name, message, position, source)
}
