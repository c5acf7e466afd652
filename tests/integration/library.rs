//! The modules of the library load, and have the names of their facades.

use std::collections::BTreeSet;

use pyvarium::policy::Policy;
use pyvarium::stdlib::natives::native_part;

use crate::{common, pack};

/// Loads every module that a program can import, and reads each of its names.
#[test]
fn every_module_has_the_names_of_its_facade() {
    let mut missing = Vec::new();
    for (module, _) in Policy::default().imports {
        let names = Policy::default().names_of(&module);
        if pack::sources().contains_key(&module)
            && let Err(error) = common::with_interpreter(|interpreter| {
                pack::try_load(interpreter, &BTreeSet::from([module.clone()]))
            })
        {
            missing.push(format!("{module}: {error}"));
            continue;
        }
        let program = format!(
            "import {module} as module\n[name for name in {names:?} if not hasattr(module, name)]"
        );
        let report = common::report(&common::request(&program));
        match (report.failure, report.value) {
            (Some(failure), _) => missing.push(format!("{module}: {}", failure.message)),
            (None, Some(value)) if format!("{value:?}") != "List([])" => {
                missing.push(format!("{module}: {value:?}"));
            }
            _ => {}
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// A program that imports only native names gets them without the library file.
#[test]
fn native_names_need_no_library() {
    for module in ["bisect", "collections", "functools", "heapq"] {
        let (_, names) = native_part(module).expect("the module has a native part");
        let source = format!("from {module} import {}\n{}", names.join(", "), names[0]);
        let request = common::request(&source);
        let report = common::with_interpreter(|interpreter| interpreter.run(&request, None));
        assert_eq!(report.needs, None, "{module}");
        assert_eq!(report.failure.map(|failure| failure.message), None, "{module}");
    }
}
