//! From source to code: parse, check against the policy, compile.
//!
//! A program is compiled once and can be run many times; its code can leave the interpreter as
//! bytes and come back. Only bytes that [`encode`] made may come back.

use ruff_text_size::TextRange;
use rustpython_vm as vm;
use vm::builtins::{PyBaseExceptionRef, PyCode};
use vm::compiler::{self, CompileOpts, Mode, ast, core::marshal, parser};
use vm::{AsObject, PyRef, VirtualMachine};

use crate::failure::{Failure, Kind};
use crate::policy::Policy;
use crate::traceback::{PROGRAM, Position};

/// Expressions and blocks may be nested this deep. The compiler walks the tree by recursion, and
/// the stack for that is small on purpose.
const NESTING: usize = 400;

/// Compiles `source`, if it is Python and the policy allows it.
pub fn compile(
    source: &str,
    policy: &Policy,
    vm: &VirtualMachine,
) -> Result<PyRef<PyCode>, Failure> {
    if let Some(nul) = source.find('\0') {
        let message = "source code cannot contain null bytes".to_owned();
        let range = TextRange::at((nul as u32).into(), 1.into());
        let position = position_of(range, source);
        return Err(Failure::in_source(Kind::Syntax, "SyntaxError", message, position, source));
    }
    let opts = CompileOpts { recursion_limit: NESTING, ..vm.compile_opts() };
    let mode = match read(source, opts.recursion_limit) {
        Some(module) => {
            policy.check(&module).map_err(|refusal| {
                let position = position_of(refusal.range, source);
                Failure::in_source(Kind::Policy, "NotAllowed", refusal.message, position, source)
            })?;
            mode_of(&module)
        }
        // The compiler finds the same error, and says it better.
        None => Mode::Exec,
    };
    vm.compile_with_opts(source, mode, PROGRAM, opts).map_err(|error| {
        let exception = error.into_pyexception(vm, Some(source));
        syntax_failure(&exception, source, vm)
    })
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

/// The syntax tree, or `None` if there is an error in it.
fn read(source: &str, nesting: usize) -> Option<ast::ModModule> {
    let file = compiler::core::SourceFileBuilder::new(PROGRAM, source).finish();
    compiler::pre_parse_source_error(&file).ok()?;
    let parsed = parser::parse(source, parser::ParseOptions::from(parser::Mode::Module)).ok()?;
    let tree = parsed.into_syntax();
    compiler::too_deeply_nested_error(&tree, &file, nesting).ok()?;
    match tree {
        ast::Mod::Module(module) => Some(module),
        ast::Mod::Expression(_) => None,
    }
}

/// A program whose last statement is an expression has that as its value.
fn mode_of(module: &ast::ModModule) -> Mode {
    match module.body.last() {
        Some(ast::Stmt::Expr(_)) => Mode::BlockExpr,
        _ => Mode::Exec,
    }
}

fn position_of(range: TextRange, source: &str) -> Position {
    let (line, column) = place_of(range.start().into(), source);
    let (end_line, end_column) = place_of(range.end().into(), source);
    Position { line, column, end_line, end_column }
}

fn place_of(offset: usize, source: &str) -> (u32, u32) {
    let before = &source[..source.floor_char_boundary(offset)];
    let start_of_line = before.rfind('\n').map_or(0, |newline| newline + 1);
    let line = 1 + before.matches('\n').count();
    let column = 1 + before[start_of_line..].chars().count();
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
    let column = number("offset").unwrap_or(1);
    let position = Position {
        line,
        column,
        end_line: number("end_lineno").unwrap_or(line),
        end_column: number("end_offset").unwrap_or(column + 1),
    };
    let message = message.unwrap_or_else(|| "invalid syntax".to_owned());
    Failure::in_source(Kind::Syntax, &name, message, position, source)
}
