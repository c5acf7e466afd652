//! From source to syntax tree, and what is said when there is none: the parser's word, or the
//! compiler's where it says it better.

use std::borrow::Cow;

use ruff_text_size::{TextRange, TextSize};
use rustpython_vm as vm;
use vm::builtins::PyBaseExceptionRef;
use vm::compiler::core::{SourceFile, SourceFileBuilder};
use vm::compiler::parser::lexer;
use vm::compiler::{self, CompileError, CompileOpts, Mode, TokenKind, ast, parser};
use vm::vm::VmCompileError;
use vm::{AsObject, VirtualMachine};

use crate::failure::{Failure, Kind};
use crate::nesting;
use crate::policy::Profile;
use crate::traceback::{self, PROGRAM, Position};

/// A source that can be parsed without harm, and how it is to be compiled.
pub struct Source<'s> {
    pub text: &'s str,
    pub file: SourceFile,
    pub opts: CompileOpts,
}

/// A line may end with `\n`, `\r` or both, in the source and in its texts; for Python that is all the same.
pub fn with_plain_newlines(source: &str) -> Cow<'_, str> {
    match source.contains('\r') {
        true => source.replace("\r\n", "\n").replace('\r', "\n").into(),
        false => source.into(),
    }
}

impl<'s> Source<'s> {
    /// Checks what would harm a parser, or what comes after it under this profile. `text` has plain
    /// newlines.
    pub fn new(text: &'s str, profile: Profile, vm: &VirtualMachine) -> Result<Self, Failure> {
        if let Some(nul) = text.find('\0') {
            let message = "source code string cannot contain null bytes".to_owned();
            let position = position_of(TextRange::at((nul as u32).into(), 1.into()), text);
            return Err(Failure::in_source(Kind::Syntax, "SyntaxError", message, position, text));
        }
        let file = SourceFileBuilder::new(PROGRAM, text).finish();
        compiler::pre_parse_source_error(&file).map_err(|error| told(error.into(), text, vm))?;
        let deepest = match profile {
            Profile::Education => nesting::PLAIN,
            Profile::Strict => nesting::REWRITTEN,
        };
        nesting::check(text, deepest).map_err(|deep| {
            let end = (deep.end as u32).into();
            let position = position_of(TextRange::new(end - TextSize::from(1), end), text);
            let (kind, exception) = match deep.limit {
                nesting::Limit::Levels(_) | nesting::Limit::Elifs => {
                    (Kind::Recursion, "RecursionError")
                }
                nesting::Limit::Blocks => (Kind::Syntax, "IndentationError"),
            };
            Failure::in_source(kind, exception, deep.limit.to_string(), position, text)
        })?;
        let opts = CompileOpts { recursion_limit: nesting::DEEPEST_TREE, ..vm.compile_opts() };
        Ok(Self { text, file, opts })
    }
}

/// What the compiler says, as a failure.
pub fn told(error: VmCompileError, source: &str, vm: &VirtualMachine) -> Failure {
    syntax_failure(&error.into_pyexception(vm, Some(source)), source, vm)
}

/// The syntax tree of a source, and what is wrong with it. With errors, the tree is what the parser
/// could make of the rest.
pub struct Syntax {
    pub tree: ast::Mod,
    pub errors: Vec<Failure>,
}

impl Source<'_> {
    /// Parses the source, and tells of up to `most` errors. Fails where not even a part of it can be
    /// looked at.
    pub fn parse(&self, most: usize, vm: &VirtualMachine) -> Result<Syntax, Failure> {
        let parsed =
            parser::parse_unchecked(self.text, parser::ParseOptions::from(parser::Mode::Module));
        let mut errors = Vec::new();
        let mut line = 0;
        let mut rest_is_lost = false;
        if let Some(first) = parsed.errors().first() {
            let failure = self.tell_first(first.location, vm);
            line = failure.position.map_or(0, |position| position.line);
            rest_is_lost = failure.message.ends_with("was never closed");
            errors.push(failure);
        }
        let places = Places::of(self.text);
        for error in parsed.errors().iter().skip(1) {
            if rest_is_lost || errors.len() >= most {
                break;
            }
            // One error of a line is the cause of the others.
            if places.line(error.location.start().into()) > line {
                let position = places.position(error.location);
                line = position.line;
                // Without its traceback, which only a run shows.
                let message = uncapitalized(&error.error.to_string());
                errors.push(Failure {
                    exception: Some("SyntaxError".to_owned()),
                    position: Some(position),
                    ..Failure::placeless(Kind::Syntax, message)
                });
            }
        }
        let tree = parsed.into_syntax();
        let too_deep =
            compiler::too_deeply_nested_error(&tree, &self.file, self.opts.recursion_limit);
        if let Err(error) = too_deep {
            let error = told(VmCompileError::Compile(error), self.text, vm);
            return Err(errors.into_iter().next().unwrap_or(error));
        }
        Ok(Syntax { tree, errors })
    }

    /// The first error: the compiler says it better, but it looks for known mistakes in the whole
    /// source, and takes good code for one now and then.
    fn tell_first(&self, place: TextRange, vm: &VirtualMachine) -> Failure {
        let told = match self.text.len() > LONG {
            true => None,
            false => compile_for_its_error(self.text, self.opts.clone())
                .map(|error| told(VmCompileError::Compile(error), self.text, vm)),
        };
        told.filter(|told| is_plausible(told, place, self.text)).unwrap_or_else(|| {
            self.invalid("invalid syntax".to_owned(), position_of(place, self.text))
        })
    }

    fn invalid(&self, message: String, position: Position) -> Failure {
        Failure::in_source(Kind::Syntax, "SyntaxError", message, position, self.text)
    }
}

fn uncapitalized(message: &str) -> String {
    let mut characters = message.chars();
    let first = characters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(characters).collect()
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
    // Which is so only where the line ends there.
    if told.message.starts_with("Expected one or more names after") {
        return source[stumbled.start().into()..].starts_with(['\n', ';', '#']);
    }
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

/// Where one thing is. For many in the same source there is [`Places`].
pub fn position_of(range: TextRange, source: &str) -> Position {
    Places::of(source).position(range)
}

/// Where things are in a source with plain newlines.
pub struct Places<'s> {
    source: &'s str,
    is_ascii: bool,
    /// The start of every line.
    starts: Vec<usize>,
}

impl<'s> Places<'s> {
    pub fn of(source: &'s str) -> Self {
        let starts = source.match_indices('\n').map(|(end, _)| end + 1);
        let starts = core::iter::once(0).chain(starts).collect();
        Self { source, is_ascii: source.is_ascii(), starts }
    }

    pub fn position(&self, range: TextRange) -> Position {
        let (line, column) = self.place(range.start().into());
        let (end_line, end_column) = self.place(range.end().into());
        Position { line, column, end_line, end_column }
    }

    /// The line of an offset, counted from 1.
    fn line(&self, offset: usize) -> u32 {
        self.starts.partition_point(|&start| start <= offset) as u32
    }

    fn place(&self, offset: usize) -> (u32, u32) {
        let offset = self.source.floor_char_boundary(offset);
        let line = self.line(offset);
        let start = self.starts[line as usize - 1];
        let column = match self.is_ascii {
            true => offset - start,
            false => self.source[start..offset].chars().count(),
        };
        (line, column as u32 + 1)
    }
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
