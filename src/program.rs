//! From source to code: parse, check against the policy, compile.
//!
//! A program is compiled once and can be run many times; its code can leave the interpreter as
//! bytes and come back. Only bytes that [`encode`] made may come back.

use std::borrow::Cow;

use ruff_text_size::{TextRange, TextSize};
use rustpython_vm as vm;
use vm::builtins::{PyBaseExceptionRef, PyCode};
use vm::compiler::core::{SourceFile, SourceFileBuilder};
use vm::compiler::parser::lexer;
use vm::compiler::{
    self, CompileError, CompileOpts, Mode, TokenKind, ast, codegen, core::marshal, parser,
};
use vm::vm::VmCompileError;
use vm::{AsObject, PyRef, VirtualMachine};

use crate::failure::{Failure, Kind};
use crate::nesting;
use crate::policy::Policy;
use crate::traceback::{self, PROGRAM, Position};

/// The global that holds the value of a program's last expression. No source can say it.
pub const VALUE: &str = "<value>";

/// Compiles `source`, if it is Python and the policy allows it. If its last statement is an
/// expression, the code leaves its value in the global [`VALUE`].
pub fn compile(
    source: &str,
    policy: &Policy,
    vm: &VirtualMachine,
) -> Result<PyRef<PyCode>, Failure> {
    let source = &*with_plain_newlines(source);
    if let Some(nul) = source.find('\0') {
        let message = "source code cannot contain null bytes".to_owned();
        let position = position_of(TextRange::at((nul as u32).into(), 1.into()), source);
        return Err(Failure::in_source(Kind::Syntax, "SyntaxError", message, position, source));
    }
    let failure = |error: VmCompileError| {
        syntax_failure(&error.into_pyexception(vm, Some(source)), source, vm)
    };
    let file = SourceFileBuilder::new(PROGRAM, source).finish();
    compiler::pre_parse_source_error(&file).map_err(|error| failure(error.into()))?;
    nesting::check(source).map_err(|deep| {
        let end = (deep.end as u32).into();
        let position = position_of(TextRange::new(end - TextSize::from(1), end), source);
        let (kind, exception) = match deep.limit {
            nesting::Limit::Levels | nesting::Limit::Elifs => (Kind::Recursion, "RecursionError"),
            nesting::Limit::Blocks => (Kind::Syntax, "IndentationError"),
        };
        Failure::in_source(kind, exception, deep.limit.to_string(), position, source)
    })?;
    let opts = CompileOpts { recursion_limit: nesting::DEEPEST_TREE, ..vm.compile_opts() };
    let mut module = read(source, &file, &opts, vm)?;
    policy.check(&module).map_err(|refusal| {
        let position = position_of(refusal.range, source);
        Failure::in_source(Kind::Policy, "NotAllowed", refusal.message, position, source)
    })?;
    // Finds what only the compiler finds, and warns.
    let code = vm.compile_with_opts(source, Mode::Exec, PROGRAM, opts.clone()).map_err(failure)?;
    if !keep_value(&mut module) {
        return Ok(code);
    }
    let code = codegen::compile::compile_top(ast::Mod::Module(module), file, Mode::Exec, opts);
    let code = code.map_err(|error| failure(CompileError::from(error).into()))?;
    Ok(PyCode::new_ref_from_bytecode(vm, code))
}

/// A line may end with `\n`, `\r` or both, in the source and in its texts; for Python that is all the same.
fn with_plain_newlines(source: &str) -> Cow<'_, str> {
    match source.contains('\r') {
        true => source.replace("\r\n", "\n").replace('\r', "\n").into(),
        false => source.into(),
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

/// The syntax tree.
fn read(
    source: &str,
    file: &SourceFile,
    opts: &CompileOpts,
    vm: &VirtualMachine,
) -> Result<ast::ModModule, Failure> {
    let failure = |error: CompileError| {
        let error = VmCompileError::Compile(error);
        syntax_failure(&error.into_pyexception(vm, Some(source)), source, vm)
    };
    let parsed = parser::parse(source, parser::ParseOptions::from(parser::Mode::Module));
    let tree = parsed.map_err(|error| {
        let place = error.location;
        let plain = || {
            let position = position_of(place, source);
            let message = "invalid syntax".to_owned();
            Failure::in_source(Kind::Syntax, "SyntaxError", message, position, source)
        };
        // The compiler says it better, but it looks for known mistakes in the whole source, and
        // takes good code for one now and then.
        let told = match source.len() > LONG {
            true => None,
            false => compile_for_its_error(source, opts.clone()).map(failure),
        };
        told.filter(|told| is_plausible(told, place, source)).unwrap_or_else(plain)
    })?;
    let tree = tree.into_syntax();
    compiler::too_deeply_nested_error(&tree, file, opts.recursion_limit).map_err(failure)?;
    match tree {
        ast::Mod::Module(module) => Ok(module),
        // Not what was asked for.
        ast::Mod::Expression(expression) => {
            let position = position_of(expression.range, source);
            let message = "invalid syntax".to_owned();
            Err(Failure::in_source(Kind::Syntax, "SyntaxError", message, position, source))
        }
    }
}

/// To look for known mistakes in a source longer than this takes more than they are worth.
const LONG: usize = 64 * 1024;

fn compile_for_its_error(source: &str, opts: CompileOpts) -> Option<CompileError> {
    let mut no_warnings = |_, _| Ok(());
    compiler::compile_with_syntax_warning_handler(
        source,
        Mode::Exec,
        PROGRAM,
        opts,
        &mut no_warnings,
    )
    .err()
}

/// Whether the failure is in the statement that the parser stumbled in, or says what it missed after
/// an earlier one.
fn is_plausible(told: &Failure, stumbled: TextRange, source: &str) -> bool {
    let Some(position) = told.position else { return true };
    let line = position_of(stumbled, source).line;
    let is_about_the_rest =
        |message: &str| message.starts_with("expected") || message.ends_with("was never closed");
    if position.line >= line || is_about_the_rest(&told.message) {
        return true;
    }
    let lines = traceback::lines(source).skip(position.line as usize - 1);
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

/// Makes the last statement, if it is an expression, an assignment to [`VALUE`].
fn keep_value(module: &mut ast::ModModule) -> bool {
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

fn position_of(range: TextRange, source: &str) -> Position {
    let (line, column) = place_of(range.start().into(), source);
    let (end_line, end_column) = place_of(range.end().into(), source);
    Position { line, column, end_line, end_column }
}

fn place_of(offset: usize, source: &str) -> (u32, u32) {
    let before = &source[..source.floor_char_boundary(offset)];
    let (mut line, mut column) = (1, 1);
    for text in traceback::lines(before) {
        match text.ends_with(['\n', '\r']) {
            true => (line, column) = (line + 1, 1),
            false => column = 1 + text.chars().count(),
        }
    }
    (line as u32, column as u32)
}

/// Tells a SyntaxError (or what else the compiler raised) as a failure.
fn syntax_failure(exception: &PyBaseExceptionRef, source: &str, vm: &VirtualMachine) -> Failure {
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
            true => Kind::Recursion,
            false => Kind::Syntax,
        };
        let message = format!("{name}: {text}");
        return Failure { exception: Some(name), ..Failure::placeless(kind, message) };
    };
    // Some of the compiler counts bytes: no column is beyond its line.
    let within = |line, column: u32| {
        let width = traceback::line_of(source, line).unwrap_or_default().chars().count();
        column.min(width as u32 + 2)
    };
    let column = within(line, number("offset").unwrap_or(1));
    let end_line = number("end_lineno").unwrap_or(line);
    let end_column = within(end_line, number("end_offset").unwrap_or(column + 1));
    let position = Position { line, column, end_line, end_column };
    let message = message.unwrap_or_else(|| "invalid syntax".to_owned());
    Failure::in_source(Kind::Syntax, &name, message, position, source)
}
