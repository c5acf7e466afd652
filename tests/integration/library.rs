//! The modules of the library load, and have the names of their facades.

use std::collections::BTreeSet;

use pyvarium::policy::Policy;

use crate::{common, pack};

/// Loads every module that a program can import, and reads each of its names.
#[test]
fn every_module_has_the_names_of_its_facade() {
    let mut missing = Vec::new();
    for (module, _) in Policy::default().imports {
        let names = Policy::default().names_of(&module);
        let program = format!(
            "import {module} as module\nprint()\n[name for name in {names:?} if not hasattr(module, name)]"
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

/// Each module in the list loads without another.
#[test]
fn every_module_in_the_list_loads() {
    let failed: Vec<String> = common::with_interpreter(|interpreter| {
        pack::sources()
            .keys()
            .filter_map(|name| {
                let names = BTreeSet::from([name.clone()]);
                pack::try_load(interpreter, &names).err().map(|error| format!("{name}: {error}"))
            })
            .collect()
    });
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}
