//! Imports: their forms, their refusal, and the contents of modules.

use pyvarium::boundary::failure::FailureKind;
use pyvarium::policy::{Imports, Policy};
use pyvarium::stdlib;

use crate::common::{self, failure, report, request, value_of};

fn policy(imports: &[(&str, Option<&[&str]>)]) -> Policy {
    let names = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
    let imports = imports.iter().map(|(module, only)| ((*module).to_owned(), only.map(names)));
    Policy { imports: imports.collect::<Imports>(), ..Policy::default() }
}

fn failure_message(source: &str, policy: &Policy) -> String {
    let report =
        report(&pyvarium::boundary::request::Request { policy: policy.clone(), ..request(source) });
    match report.failure {
        Some(failure) => failure.message,
        None => "no failure".to_owned(),
    }
}

#[test]
fn every_form_of_import_works() {
    for (source, expected) in [
        ("import math\nmath.ceil(0.5)", "1"),
        ("import math as m\nm.ceil(0.5)", "1"),
        ("import math, string as s\nmath.ceil(0.5), s.octdigits", "(1, '01234567')"),
        ("from math import ceil\nceil(0.5)", "1"),
        ("from math import ceil as c, floor\nc(0.5) + floor(0.5)", "1"),
        ("from math import *\nceil(0.5)", "1"),
        ("import string.templatelib\nstring.templatelib.Template.__name__", "'Template'"),
        ("import string.templatelib as t\nt.Template.__name__", "'Template'"),
        ("from string.templatelib import Template\nTemplate.__name__", "'Template'"),
        ("from string import templatelib\ntemplatelib.Template.__name__", "'Template'"),
        ("def f():\n    import math\n    return math\nimport math\nf() is math", "True"),
    ] {
        assert_eq!(value_of(source), expected, "{source}");
    }
}

#[test]
fn an_import_that_is_not_allowed_is_refused_at_its_position() {
    let only = policy(&[("math", Some(&["sqrt", "pi"]))]);
    for (source, message) in [
        ("import os", "importing os is not allowed here; what may be imported: math"),
        ("import os.path", "importing os.path is not allowed here; what may be imported: math"),
        (
            "import mathematics",
            "importing mathematics is not allowed here; what may be imported: math",
        ),
        (
            "from math import sin",
            "importing sin from math is not allowed here; what may be imported: pi, sqrt",
        ),
        ("from math import nothing", "there is no nothing in math"),
        ("from math import __loader__", "there is no __loader__ in math"),
        ("from . import math", "a relative import is not allowed here: a program is a single file"),
        (
            "from .math import pi",
            "a relative import is not allowed here: a program is a single file",
        ),
    ] {
        assert_eq!(failure_message(source, &only), message, "{source}");
    }
    assert_eq!(
        failure_message("import math", &policy(&[])),
        "importing math is not allowed here: no module may be imported"
    );
    let failure = failure("x = 1\nfrom math import (\n    pi,\n    nothing)");
    let position = failure.position.expect("a refusal has a position");
    assert_eq!((failure.kind, position.line, position.column), (FailureKind::Policy, 4, 5));
}

#[test]
fn a_name_that_is_not_allowed_is_not_in_the_module() {
    let only = policy(&[("math", Some(&["sqrt", "pi"]))]);
    assert_eq!(failure_message("import math\nmath.sqrt(4)", &only), "no failure");
    assert_eq!(
        failure_message("import math\nmath.sin(4)", &only),
        "AttributeError: module 'math' has no attribute 'sin'"
    );
    assert_eq!(failure_message("from math import *\nsqrt(pi)", &only), "no failure");
    assert_eq!(
        failure_message("from math import *\ncos(pi)", &only),
        "NameError: name 'cos' is not defined"
    );
}

#[test]
fn a_package_can_be_imported_for_an_allowed_submodule() {
    let only = policy(&[("string.templatelib", None)]);
    assert_eq!(
        failure_message("import string.templatelib\nstring.templatelib.Template", &only),
        "no failure"
    );
    assert_eq!(
        failure_message("import string\nstring.digits", &only),
        "AttributeError: module 'string' has no attribute 'digits'"
    );
}

#[test]
fn a_facade_has_only_its_public_names() {
    for facade in &stdlib::MODULES {
        let source =
            format!("import {0} as m\nsorted(n for n in vars(m) if n[:2] != '__')", facade.name);
        let mut names: Vec<&str> = facade.names.to_vec();
        if facade.name == "string" {
            assert!(!names.contains(&"templatelib"), "an import of the submodule adds this name");
        }
        // Streams are properties of the module's class, and names with two underscores are not
        // shown.
        let is_shown =
            |name: &&str| !name.starts_with("__") && !["stderr", "stdin", "stdout"].contains(name);
        names.retain(is_shown);
        names.sort_unstable();
        assert_eq!(value_of(&source), format!("{names:?}").replace('"', "'"), "{}", facade.name);
        let is_submodule =
            |name: &&&str| stdlib::facade(&format!("{}.{name}", facade.name)).is_some();
        let submodules: Vec<_> = facade.names.iter().filter(is_submodule).collect();
        let source = format!(
            "import {0} as m\n[hasattr(m, '__lo' + 'ader__'), hasattr(m, '__sp' + 'ec__'), [n for \
             n, v in vars(m).items() if type(v) is type(m) and n not in {1:?}]]",
            facade.name, submodules
        );
        assert_eq!(value_of(&source), "[False, False, []]", "{}", facade.name);
    }
}

#[test]
fn a_change_of_a_module_does_not_outlive_the_run() {
    assert_eq!(
        value_of("import math\nmath.pi = 3\nmath.new = 1\nimport math as again\nagain.pi"),
        "3"
    );
    assert_eq!(value_of("import math\n(math.pi > 3, hasattr(math, 'new'))"), "(True, False)");
}

#[test]
fn a_renamed_module_is_not_used_for_another() {
    for name in ["sys", "encodings", "_io", "codecs", "builtins"] {
        let source = format!("import math\nmath.__name__ = '{name}'\nfrom math import modules");
        assert_eq!(common::error_of(&source), "there is no modules in math", "{name}");
    }
    let hidden = "import string\nstring.__name__ = 'encodings'\nfrom string import templatelib\n\
        templatelib.__name__";
    assert_eq!(value_of(hidden), "'string.templatelib'");
}
