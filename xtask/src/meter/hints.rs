//! Branch hints: they inform the engine that the branch of a probe is rarely taken.
//!
//! A probe calls a function in a branch that is almost never taken. Without a hint, an engine keeps
//! registers free for the call on the common path too. The custom section
//! `metadata.code.branch_hint` (the WebAssembly proposal "Branch Hinting") marks the branch of each
//! probe at the entry of a function as unlikely. Hints change the speed only. An engine without
//! support for the section ignores it.
//!
//! The probes of loops have no hints. With them the section is three times as large, and the gain
//! grows only a little.

use wasm_encoder::{BranchHint, BranchHints, RawSection, SectionId};
use wasmparser::{FunctionBody, Operator, Parser, Payload, TypeRef};

use super::MeterError;

/// The length of a probe from the constant that it subtracts to its `if`, in instructions.
const PROBE: usize = 8;

/// Adds a hint to `wasm` for each probe at the entry of a function.
///
/// # Errors
///
/// When `wasm` is not a valid module.
pub(super) fn add(wasm: &[u8]) -> Result<Vec<u8>, MeterError> {
    rebuild(wasm).map_err(|error| MeterError::Invalid(error.into()))
}

fn rebuild(wasm: &[u8]) -> wasmparser::Result<Vec<u8>> {
    let mut hints = BranchHints::new();
    let mut function = 0;
    let mut sections = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload?;
        if !is_branch_hints(&payload) {
            sections.extend(payload.as_section());
        }
        match payload {
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    function += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => {
                let probes = probes(&body)?;
                if !probes.is_empty() {
                    hints.function_hints(function, probes);
                }
                function += 1;
            }
            _ => {}
        }
    }
    let mut module = wasm_encoder::Module::new();
    for (id, range) in sections {
        // The section of hints must be before the code.
        if id == SectionId::Code as u8 {
            module.section(&hints);
        }
        module.section(&RawSection { id, data: &wasm[range] });
    }
    Ok(module.finish())
}

/// Whether this is a section of hints from the module itself, whose offsets no longer fit.
fn is_branch_hints(payload: &Payload<'_>) -> bool {
    match payload {
        Payload::CustomSection(section) => section.name() == "metadata.code.branch_hint",
        _ => false,
    }
}

/// A hint "not taken" for the `if` of each probe in `body` before its first loop.
fn probes(body: &FunctionBody<'_>) -> wasmparser::Result<Vec<BranchHint>> {
    let start = body.range().start;
    let mut hints = Vec::new();
    let mut window: Vec<Operator<'_>> = Vec::new();
    let mut reader = body.get_operators_reader()?;
    while !reader.eof() {
        let (operator, offset) = reader.read_with_offset()?;
        if matches!(operator, Operator::Loop { .. }) {
            break;
        }
        if window.len() == PROBE {
            window.remove(0);
        }
        window.push(operator);
        if is_probe(&window) {
            let branch_func_offset = u32::try_from(offset - start).expect("a 32-bit module");
            hints.push(BranchHint { branch_func_offset, branch_hint_value: 0 });
        }
    }
    Ok(hints)
}

/// Whether these instructions are the end of a probe, as `rewrite.rs` inserts it. Compiled code
/// does not contain this sequence: it does not compare a value that it writes to a global with
/// zero.
fn is_probe(code: &[Operator<'_>]) -> bool {
    use Operator::{GlobalSet, I32Const, I32LtS, I32Sub, If, LocalGet, LocalTee};
    match code {
        [
            I32Const { .. },
            I32Sub,
            LocalTee { local_index: left },
            GlobalSet { .. },
            LocalGet { local_index: tested },
            I32Const { value: 0 },
            I32LtS,
            If { .. },
        ] => left == tested,
        _ => false,
    }
}
