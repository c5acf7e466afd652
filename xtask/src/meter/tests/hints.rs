//! The branch hints for probes.

use wasmparser::{KnownCustom, Operator, Parser, Payload, TypeRef};

use super::super::hints;
use super::{NOTICES, charged, module};

/// The hints in `wasm`: for each, whether its instruction is an `if`, and whether it is marked as
/// likely.
fn hinted(wasm: &[u8]) -> Vec<(bool, bool)> {
    let mut hints = Vec::new();
    let mut imported = 0;
    let mut bodies = Vec::new();
    for payload in Parser::new(0).parse_all(wasm) {
        match payload.expect("a valid module") {
            Payload::ImportSection(imports) => {
                let imports = imports.into_imports().map(|import| import.expect("a valid import"));
                let functions = imports.filter(|import| matches!(import.ty, TypeRef::Func(_)));
                imported = u32::try_from(functions.count()).expect("few imports");
            }
            Payload::CustomSection(section) => {
                if let KnownCustom::BranchHints(functions) = section.as_known() {
                    assert!(bodies.is_empty(), "the hints are after the code");
                    for function in functions {
                        let function = function.expect("valid hints");
                        for hint in function.hints {
                            let hint = hint.expect("a valid hint");
                            hints.push((function.func, hint.func_offset, hint.taken));
                        }
                    }
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(body),
            _ => {}
        }
    }
    let is_if = |(function, offset, taken): (u32, u32, bool)| {
        let body = &bodies[(function - imported) as usize];
        let mut reader = body.get_operators_reader().expect("a valid body");
        let mut found = false;
        while !reader.eof() {
            let (operator, place) = reader.read_with_offset().expect("a valid body");
            let place = place - body.range().start;
            found |= place == offset as usize && matches!(operator, Operator::If { .. });
        }
        (found, taken)
    };
    hints.into_iter().map(is_if).collect()
}

#[test]
fn every_probe_at_an_entry_is_marked_as_unlikely() {
    let metered = charged(&module(
        r#"(func $recursive (export "f") (param i32) (result i32) (local i64 i32)
            loop $again
                local.get 0 i32.const 1 i32.sub local.tee 0 br_if $again
            end
            local.get 0 if (result i32) i32.const 7 else i32.const 8 end
            call $recursive)"#,
    ));
    let probes = metered.fuel.entries + metered.stack.functions;
    assert!(metered.fuel.loops == 1 && metered.stack.functions >= 1);
    let hints = hinted(&metered.wasm);
    assert_eq!(hints.len(), probes);
    assert!(hints.iter().all(|&hint| hint == (true, false)), "{hints:?}");
}

#[test]
fn hints_count_imported_functions_and_replace_older_hints() {
    let text = format!(
        r#"(module
            (import "env" "a" (func $a))
            (import "env" "b" (global i32))
            (import "env" "c" (func $c))
            (memory 1)
            (func (export "f") (local i32) loop $again global.get 0 br_if $again end call $a)
            {NOTICES})"#
    );
    let once = charged(&wat::parse_str(&text).unwrap_or_else(|error| panic!("{error}"))).wasm;
    let hints = hinted(&once);
    assert!(!hints.is_empty() && hints.iter().all(|&hint| hint == (true, false)), "{hints:?}");
    assert_eq!(hinted(&hints::add(&once).expect("a valid module")), hints);
}
