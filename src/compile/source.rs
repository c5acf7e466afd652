//! Turns source into a syntax tree.
//!
//! A [`Source`] exists only for a text that the parser can process without a deep recursion.

use std::borrow::Cow;

use ruff_text_size::{TextRange, TextSize};
use rustpython_vm as vm;
use vm::VirtualMachine;
use vm::compiler::core::{SourceFile, SourceFileBuilder};
use vm::compiler::{self, CompileOpts, Mode, ast, parser};
use vm::vm::VmCompileError;

use crate::boundary::failure::{Failure, FailureKind};
use crate::compile::{nesting, syntax_error};
use crate::location::position::{LineIndex, PROGRAM, position_of};
use crate::policy::Profile;

/// A source that can be parsed safely, and the options to compile it with.
pub struct Source<'s> {
    pub text: &'s str,
    pub mode: Mode,
    pub file: SourceFile,
    pub opts: CompileOpts,
}

/// The source with `\n` for every line end. Python does not distinguish `\n`, `\r` and `\r\n`, in
/// code and in string literals.
pub fn with_plain_newlines(source: &str) -> Cow<'_, str> {
    match source.contains('\r') {
        true => source.replace("\r\n", "\n").replace('\r', "\n").into(),
        false => source.into(),
    }
}

/// The syntax tree of a source and its errors. With errors, the tree contains the parts that the
/// parser could read.
pub struct Syntax {
    pub tree: ast::Mod,
    pub errors: Vec<Failure>,
}

impl<'s> Source<'s> {
    /// Checks that `text` can be parsed, and its tree processed under `profile`, without a deep
    /// recursion. The lines of `text` must end with `\n`.
    ///
    /// # Errors
    ///
    /// If the text contains a null byte, is nested too deeply, or cannot be parsed for another
    /// reason that is visible before parsing.
    pub fn new(
        text: &'s str,
        mode: Mode,
        profile: Profile,
        vm: &VirtualMachine,
    ) -> Result<Self, Failure> {
        if let Some(nul) = text.find('\0') {
            let message = "source code string cannot contain null bytes".to_owned();
            let range = TextRange::at((nul as u32).into(), 1.into());
            return Err(syntax_error::at(range, message, text));
        }
        let file = SourceFileBuilder::new(PROGRAM, text).finish();
        compiler::pre_parse_source_error(&file)
            .map_err(|error| syntax_error::from_compiler(error.into(), text, vm))?;
        let limits = match profile {
            Profile::Education => nesting::PLAIN,
            Profile::Strict => nesting::REWRITTEN,
        };
        nesting::check(text, limits).map_err(|deep| {
            let end = (deep.end as u32).into();
            let position = position_of(TextRange::new(end - TextSize::from(1), end), text);
            let (kind, exception) = match deep.limit {
                nesting::Limit::Levels(_) | nesting::Limit::Elifs => {
                    (FailureKind::Recursion, "RecursionError")
                }
                nesting::Limit::Blocks => (FailureKind::Syntax, "IndentationError"),
            };
            Failure::in_source(kind, exception, deep.limit.to_string(), position, text)
        })?;
        let opts = CompileOpts { recursion_limit: nesting::DEEPEST_TREE, ..vm.compile_opts() };
        Ok(Self { text, mode, file, opts })
    }

    /// Parses the source and collects at most `most` errors. Returns `Err` only if no usable tree
    /// can be built.
    pub fn parse(&self, most: usize, vm: &VirtualMachine) -> Result<Syntax, Failure> {
        let mode = match self.mode {
            Mode::Eval => parser::Mode::Expression,
            _ => parser::Mode::Module,
        };
        let parsed = parser::parse_unchecked(self.text, parser::ParseOptions::from(mode));
        let errors = self.errors(parsed.errors(), most, vm);
        let tree = parsed.into_syntax();
        let too_deep =
            compiler::too_deeply_nested_error(&tree, &self.file, self.opts.recursion_limit);
        if let Err(error) = too_deep {
            let error = syntax_error::from_compiler(VmCompileError::Compile(error), self.text, vm);
            return Err(errors.into_iter().next().unwrap_or(error));
        }
        Ok(Syntax { tree, errors })
    }

    /// The failures for the parser's errors `found`: at most one for each line.
    fn errors(
        &self,
        found: &[parser::ParseError],
        most: usize,
        vm: &VirtualMachine,
    ) -> Vec<Failure> {
        let Some((first, rest)) = found.split_first() else { return Vec::new() };
        let first =
            syntax_error::first(first.location, self.text, self.mode, self.opts.clone(), vm);
        let mut line = first.position.map_or(0, |position| position.line);
        let rest_is_lost = first.message.ends_with("was never closed");
        let mut errors = vec![first];
        if rest_is_lost {
            return errors;
        }
        let lines = LineIndex::of(self.text);
        for error in rest {
            if errors.len() >= most {
                break;
            }
            // Further errors in the same line are usually caused by the first one.
            if lines.line(error.location.start()) > line {
                let position = lines.position(error.location);
                line = position.line;
                // It has no traceback, because only a run shows one.
                let message = uncapitalized(&error.error.to_string());
                errors.push(Failure {
                    exception: Some("SyntaxError".to_owned()),
                    position: Some(position),
                    ..Failure::without_position(FailureKind::Syntax, message)
                });
            }
        }
        errors
    }
}

fn uncapitalized(message: &str) -> String {
    let mut characters = message.chars();
    let first = characters.next().map(|first| first.to_ascii_lowercase());
    first.into_iter().chain(characters).collect()
}
