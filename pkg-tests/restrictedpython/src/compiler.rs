//! Source to code, as RestrictedPython's own compile functions are called: in three modes, and with
//! a function's parameters and body apart.
//!
//! Each answers with `(code | None, syntax, errors, warnings, names)`: `syntax` is `None` or
//! `(line, class, message, statement)`; errors and warnings are texts, in
//! RestrictedPython's words.

use pyvarium::boundary::failure::Failure;
use pyvarium::compile::source::Source;
use pyvarium::location::position;
use pyvarium::policy::Profile;
use pyvarium::rules::finding::Findings;
use pyvarium::rules::strict;
use ruff_text_size::TextRange;
use rustpython_vm as vm;
use vm::builtins::{PyBaseExceptionRef, PyCode, PyStrRef};
use vm::compiler::core::SourceFileBuilder;
use vm::compiler::{self, Mode, ast, codegen, parser};
use vm::function::OptionalArg;
use vm::{AsObject, PyObjectRef, PyRef, PyResult, VirtualMachine};

const PATH: &str = "<string>";

/// What a compile function has to say besides the code.
#[derive(Default)]
struct Outcome {
    code: Option<PyRef<PyCode>>,
    syntax: Option<Mistake>,
    errors: Vec<String>,
    warnings: Vec<String>,
    names: Vec<String>,
}

/// Why a source is no Python.
struct Mistake {
    line: Option<u32>,
    class: String,
    message: String,
    statement: Option<String>,
}

/// `compile_source(source, mode, restricted)`
pub fn source(source: PyStrRef, mode: PyStrRef, restricted: bool, vm: &VirtualMachine) -> PyResult {
    let source = source.try_as_utf8(vm)?.as_str().to_owned();
    let mode = match mode.try_as_utf8(vm)?.as_str() {
        "exec" => Mode::Exec,
        "eval" => Mode::Eval,
        "single" => Mode::Single,
        other => return Err(vm.new_value_error(format!("there is no mode {other:?}"))),
    };
    let outcome = match parse(&source, mode, vm) {
        Ok(tree) => finish(tree, &source, mode, restricted, vm)?,
        Err(mistake) => Outcome { syntax: Some(mistake), ..Outcome::default() },
    };
    outcome.into_python(vm)
}

/// `compile_function(parameters, body, name, globalize)`: parameters and body are parsed
/// separately, so that neither can end the other.
pub fn function(
    parameters: PyStrRef,
    body: PyStrRef,
    name: PyStrRef,
    globalize: OptionalArg<Vec<PyStrRef>>,
    vm: &VirtualMachine,
) -> PyResult {
    let body = body.try_as_utf8(vm)?.as_str().to_owned();
    let failed = |mistake| Outcome { syntax: Some(mistake), ..Outcome::default() }.into_python(vm);
    // `return` is no mistake in here, and only the parser does not mind.
    let statements = match parser::parse_module(&body) {
        Ok(parsed) => parsed.into_syntax().body,
        Err(_) => match parse(&body, Mode::Exec, vm) {
            Err(mistake) => return failed(mistake),
            Ok(_) => return Err(vm.new_runtime_error("the parser and the compiler disagree")),
        },
    };
    // After the body, so that the lines of both are told apart.
    let header = format!("def function({}): pass", parameters.try_as_utf8(vm)?.as_str());
    let source = format!("{body}\n{header}");
    let tree = match parse(&format!("{}{header}", "\n".repeat(body.len() + 1)), Mode::Exec, vm) {
        Ok(tree) => tree,
        Err(mistake) => return failed(mistake),
    };
    let ast::Mod::Module(mut module) = tree else {
        return Err(vm.new_runtime_error("a module was asked for"));
    };
    let Some(ast::Stmt::FunctionDef(function)) = module.body.first_mut() else {
        return Err(vm.new_runtime_error("a function was asked for"));
    };
    function.name.id = name.try_as_utf8(vm)?.as_str().into();
    function.body = statements;
    let mut names = Vec::new();
    for name in globalize.into_option().unwrap_or_default() {
        names.push(ast::Identifier::new(name.try_as_utf8(vm)?.as_str(), TextRange::default()));
    }
    if !names.is_empty() {
        let (range, node_index) = (TextRange::default(), ast::AtomicNodeIndex::NONE);
        let global = ast::StmtGlobal { node_index, range, names };
        function.body.insert(0, ast::Stmt::Global(global));
    }
    finish(ast::Mod::Module(module), &source, Mode::Exec, true, vm)?.into_python(vm)
}

/// The tree, or what the interpreter says of a source that has none.
fn parse(source: &str, mode: Mode, vm: &VirtualMachine) -> Result<ast::Mod, Mistake> {
    if matches!(mode, Mode::Exec) {
        // A program's road, for what is said on it.
        let parsed =
            Source::new(source, Profile::Strict, vm).and_then(|source| source.parse(1, vm));
        let mistake = match parsed {
            Ok(syntax) => syntax.errors.into_iter().next(),
            Err(failure) => Some(failure),
        };
        if let Some(mistake) = mistake {
            return Err(Mistake::of(mistake, source));
        }
    } else if let Err(error) = vm.compile(source, mode, PATH) {
        let exception = error.into_pyexception(vm, Some(source));
        return Err(Mistake::raised(&exception, source, vm));
    }
    let parser_mode = match mode {
        Mode::Eval => parser::Mode::Expression,
        _ => parser::Mode::Module,
    };
    let parsed = parser::parse(source, parser::ParseOptions::from(parser_mode));
    parsed.map(parser::Parsed::into_syntax).map_err(|error| Mistake {
        line: None,
        class: "SyntaxError".to_owned(),
        message: error.error.to_string(),
        statement: None,
    })
}

/// Checks, rewrites and generates code, unless something is refused.
fn finish(
    mut tree: ast::Mod,
    source: &str,
    mode: Mode,
    restricted: bool,
    vm: &VirtualMachine,
) -> PyResult<Outcome> {
    let mut outcome = Outcome::default();
    if restricted {
        let Findings { errors, warnings, names } = strict::restrict(&mut tree, source);
        outcome.errors = errors.into_iter().map(|error| error.message).collect();
        outcome.warnings = warnings.into_iter().map(|warning| warning.message).collect();
        outcome.names = names.into_iter().collect();
        if !outcome.errors.is_empty() {
            return Ok(outcome);
        }
    }
    let file = SourceFileBuilder::new(PATH, source).finish();
    let code = codegen::compile::compile_top(tree, file, mode, vm.compile_opts());
    let code = code.map_err(|error| {
        let error = vm::vm::VmCompileError::Compile(compiler::CompileError::from(error));
        error.into_pyexception(vm, Some(source))
    })?;
    outcome.code = Some(PyCode::new_ref_from_bytecode(vm, code));
    Ok(outcome)
}

fn statement(source: &str, line: u32) -> Option<String> {
    position::line_of(source, line).map(|text| text.trim().to_owned())
}

impl Mistake {
    fn raised(exception: &PyBaseExceptionRef, source: &str, vm: &VirtualMachine) -> Self {
        let attribute = |name: &'static str| exception.as_object().get_attr(name, vm).ok();
        let line = attribute("lineno").and_then(|line| line.try_to_value(vm).ok());
        let message = attribute("msg").and_then(|message| message.try_to_value(vm).ok());
        Self {
            line,
            class: exception.class().name().to_string(),
            message: message.unwrap_or_default(),
            statement: line.and_then(|line| statement(source, line)),
        }
    }

    fn of(failure: Failure, source: &str) -> Self {
        let line = failure.position.map(|position| position.line);
        Self {
            line,
            class: failure.exception.unwrap_or_default(),
            message: failure.message,
            statement: line.and_then(|line| statement(source, line)),
        }
    }
}

impl Outcome {
    fn into_python(self, vm: &VirtualMachine) -> PyResult {
        let text = |text: String| -> PyObjectRef { vm.ctx.new_str(text).into() };
        let optional = |value: Option<String>| value.map_or_else(|| vm.ctx.none(), text);
        let number = |line: Option<u32>| -> PyObjectRef {
            line.map_or_else(|| vm.ctx.none(), |line| vm.ctx.new_int(line).into())
        };
        let tuple = |items: Vec<PyObjectRef>| -> PyObjectRef { vm.ctx.new_tuple(items).into() };
        let texts = |texts: Vec<String>| tuple(texts.into_iter().map(text).collect());
        let code = self.code.map_or_else(|| vm.ctx.none(), Into::into);
        let syntax = self.syntax.map_or_else(
            || vm.ctx.none(),
            |mistake| {
                let Mistake { line, class, message, statement } = mistake;
                tuple(vec![number(line), text(class), text(message), optional(statement)])
            },
        );
        let said = [self.errors, self.warnings, self.names].map(texts);
        Ok(tuple([code, syntax].into_iter().chain(said).collect()))
    }
}
