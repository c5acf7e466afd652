//! A program looked at and not run: everything wrong with it at once, as an editor shows it.

use rustpython_vm as vm;
use serde::Serialize;
use vm::VirtualMachine;
use vm::builtins::PyDictRef;
use vm::compiler::{self, CompileError, Mode};

use crate::builtins;
use crate::failure::{Failure, Kind};
use crate::job::{Job, Usage};
use crate::policy::{Findings, Refusal};
use crate::syntax::{self, Places, Source, Syntax};
use crate::traceback::{PROGRAM, Position};

/// Something wrong with a program.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WireProblem"))]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    pub kind: Kind,
    /// One line.
    pub message: String,
    /// What to do instead, where there is a usual way.
    pub hint: Option<String>,
    pub position: Option<Position>,
}

/// What there is to say of a program.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(test, derive(ts_rs::TS), ts(rename = "WireChecked"))]
#[serde(rename_all = "camelCase")]
pub struct Checked {
    /// What keeps it from running, in the order of its lines.
    pub errors: Vec<Problem>,
    /// What it should not do, in the order of its lines.
    pub warnings: Vec<Problem>,
    /// The names it reads, sorted.
    pub names: Vec<String>,
    pub usage: Usage,
}

/// A check lists at most this many errors, warnings and names of each: more would block the page
/// while it reads them.
pub const LISTED: usize = 10_000;

/// Looks at the program of `job`, which would find `builtins`. What that costs is not told here.
pub fn check(job: &Job, builtins: &PyDictRef, vm: &VirtualMachine) -> Result<Checked, Failure> {
    let text = &*syntax::with_plain_newlines(&job.source);
    let source = Source::new(text, job.policy.profile, vm)?;
    let Syntax { mut tree, errors } = source.parse(usize::MAX, vm)?;
    let builtins = builtins::names_in(builtins);
    let further = job.policy.warnings(&tree, &builtins);
    let Findings { refusals, mut warnings, names } = job.policy.check(&mut tree, text, &builtins);
    warnings.extend(further);
    let places = Places::of(text);
    let problem = |refusal: Refusal| Problem {
        kind: Kind::Policy,
        position: Some(places.position(refusal.range)),
        message: refusal.message,
        hint: refusal.hint,
    };
    let is_sound = errors.is_empty();
    let mut checked = Checked {
        errors: errors.into_iter().map(Problem::from).collect(),
        warnings: warnings.into_iter().map(problem).collect(),
        names: names.into_iter().collect(),
        usage: Usage::default(),
    };
    // A line that is not Python is not looked at twice.
    let broken: Vec<u32> =
        checked.errors.iter().filter_map(|error| Some(error.position?.line)).collect();
    let is_readable = |problem: &Problem| match problem.position {
        Some(position) => !broken.contains(&position.line),
        None => true,
    };
    checked.errors.extend(refusals.into_iter().map(problem).filter(is_readable));
    if is_sound {
        checked.compile(text, source, vm);
    }
    let line = |problem: &Problem| problem.position.map(|at| (at.line, at.column));
    checked.errors.sort_by_key(line);
    checked.warnings.sort_by_key(line);
    checked.errors.truncate(LISTED);
    checked.warnings.truncate(LISTED);
    checked.names.truncate(LISTED);
    Ok(checked)
}

impl Checked {
    /// Adds what only the compiler finds.
    fn compile(&mut self, text: &str, source: Source<'_>, vm: &VirtualMachine) {
        let warnings = &mut self.warnings;
        let mut warn = |place: compiler::core::SourceLocation, message: String| {
            let (line, column) = (place.line.get() as u32, place.character_offset.get() as u32);
            let position = Position { line, column, end_line: line, end_column: column + 1 };
            let position = Some(position);
            warnings.push(Problem { kind: Kind::Syntax, message, hint: None, position });
            Ok(())
        };
        let compiled: Result<_, CompileError> = compiler::compile_with_syntax_warning_handler(
            text,
            Mode::Exec,
            PROGRAM,
            source.opts,
            &mut warn,
        );
        if let Err(error) = compiled {
            let failure = syntax::told(error.into(), text, vm);
            self.errors.push(failure.into());
        }
    }
}

impl From<Failure> for Problem {
    fn from(failure: Failure) -> Self {
        let Failure { kind, message, hint, position, .. } = failure;
        Self { kind, message, hint, position }
    }
}

impl From<Failure> for Checked {
    fn from(failure: Failure) -> Self {
        Self { errors: vec![failure.into()], ..Self::default() }
    }
}
