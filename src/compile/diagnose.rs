//! Finds all errors and warnings of a program without running it, for an editor.

use rustpython_vm as vm;
use vm::VirtualMachine;
use vm::builtins::PyDictRef;
use vm::compiler::{self, CompileError, Mode};

use crate::boundary::diagnosis::{Diagnosis, Diagnostic, LISTED};
use crate::boundary::failure::{Failure, FailureKind};
use crate::boundary::report::Usage;
use crate::boundary::request::Request;
use crate::compile::source::{self, Source, Syntax};
use crate::compile::syntax_error;
use crate::guards::builtins;
use crate::location::position::{LineIndex, PROGRAM, Position};
use crate::rules;
use crate::rules::finding::{Finding, Findings};

/// Diagnoses the program of `request`, which would run with `builtins`. The usage in the result is
/// zero; the session sets it.
///
/// # Errors
///
/// If no usable tree can be built, for example because the source is nested too deeply.
pub fn diagnose(
    request: &Request,
    builtins: &PyDictRef,
    vm: &VirtualMachine,
) -> Result<Diagnosis, Failure> {
    let text = &*source::with_plain_newlines(&request.source);
    let source = Source::new(text, Mode::Exec, request.policy.profile, vm)?;
    let Syntax { mut tree, errors: syntax_errors } = source.parse(usize::MAX, vm)?;
    let available = builtins::names_in(builtins);
    let further = rules::warnings(&request.policy, &tree, &available);
    let Findings { errors, mut warnings, names } =
        rules::apply(&request.policy, &mut tree, text, &available);
    warnings.extend(further);
    let lines = LineIndex::of(text);
    let diagnostic = |finding: Finding| Diagnostic {
        kind: FailureKind::Policy,
        position: Some(lines.position(finding.range)),
        message: finding.message,
        hint: finding.hint,
    };
    let is_valid = syntax_errors.is_empty();
    let mut diagnosis = Diagnosis {
        errors: syntax_errors.into_iter().map(Diagnostic::from).collect(),
        warnings: warnings.into_iter().map(diagnostic).collect(),
        names: names.into_iter().collect(),
        usage: Usage::default(),
    };
    // Skip policy findings on lines that already have a syntax error.
    let broken: Vec<u32> =
        diagnosis.errors.iter().filter_map(|error| Some(error.position?.line)).collect();
    let is_readable = |error: &Diagnostic| match error.position {
        Some(position) => !broken.contains(&position.line),
        None => true,
    };
    diagnosis.errors.extend(errors.into_iter().map(diagnostic).filter(is_readable));
    if is_valid {
        add_compiler_errors(&mut diagnosis, text, source, vm);
    }
    let line = |diagnostic: &Diagnostic| diagnostic.position.map(|at| (at.line, at.column));
    diagnosis.errors.sort_by_key(line);
    diagnosis.warnings.sort_by_key(line);
    diagnosis.errors.truncate(LISTED);
    diagnosis.warnings.truncate(LISTED);
    diagnosis.names.truncate(LISTED);
    Ok(diagnosis)
}

/// Adds the errors and warnings that only the compiler finds.
fn add_compiler_errors(
    diagnosis: &mut Diagnosis,
    text: &str,
    source: Source<'_>,
    vm: &VirtualMachine,
) {
    let warnings = &mut diagnosis.warnings;
    let mut warn = |place: compiler::core::SourceLocation, message: String| {
        let (line, column) = (place.line.get() as u32, place.character_offset.get() as u32);
        let position = Position { line, column, end_line: line, end_column: column + 1 };
        let position = Some(position);
        warnings.push(Diagnostic { kind: FailureKind::Syntax, message, hint: None, position });
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
        let failure = syntax_error::from_compiler(error.into(), text, vm);
        diagnosis.errors.push(failure.into());
    }
}
