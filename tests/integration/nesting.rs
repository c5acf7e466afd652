//! A source that nests too deeply is refused at its line, before the parser recurses.

use pyvarium::boundary::failure::FailureKind;
use pyvarium::compile::nesting::{BLOCKS, DEEPEST, ELIFS};

use crate::common::{failure, value};

/// Sources that nest `depth` levels in the last line.
fn nests(depth: usize) -> Vec<String> {
    vec![
        "-".repeat(depth) + "1",
        "not ".repeat(depth) + "1",
        "1+".repeat(depth) + "1",
        "1**".repeat(depth) + "1",
        "1 if 1 else ".repeat(depth) + "1",
        "lambda a, b=(1, 2): ".repeat(depth / 2) + "1",
        "x".to_owned() + &".real".repeat(depth),
        "x".to_owned() + &"[0]".repeat(depth),
        "x".to_owned() + &"()".repeat(depth),
        "x = 1, ".to_owned() + &"~".repeat(depth) + "1",
    ]
}

#[test]
fn code_nested_too_deeply_is_refused_at_its_line() {
    for source in nests(100 * DEEPEST) {
        let found = failure(&format!("x = 1\n{source}"));
        let start = &source[..20];
        assert_eq!(found.kind, FailureKind::Recursion, "{start}");
        assert_eq!(found.exception.as_deref(), Some("RecursionError"), "{start}");
        assert_eq!(found.position.map(|position| position.line), Some(2), "{start}");
    }
}

#[test]
fn long_code_that_does_not_nest_is_accepted() {
    let many = 5 * DEEPEST;
    for source in [
        format!("[{}]", "-1, ".repeat(many)),
        format!("f = lambda: 1\n{}", "f()\n".repeat(many)),
        format!("x = {}1", "1 < ".repeat(many)),
        format!("x = {}1", "1 and ".repeat(many)),
        format!("x = {}", "'a' ".repeat(many)),
        format!("x = {}", "f'{1}' ".repeat(many)),
        format!("x = f'{}'", "{1}".repeat(many)),
        "x = 1; ".repeat(many),
        format!("x = {{{}}}", "1: -1, ".repeat(many)),
    ] {
        value(&source);
    }
}

#[test]
fn the_number_of_elif_clauses_is_limited() {
    let ifs = |elifs: usize| "if 0: pass\n".to_owned() + &"elif 0: pass\n".repeat(elifs);
    value(&ifs(ELIFS / 10).repeat(20));
    let found = failure(&ifs(ELIFS + 1));
    assert_eq!(found.kind, FailureKind::Recursion);
    assert_eq!(found.position.map(|position| position.line as usize), Some(ELIFS + 2));
}

#[test]
fn blocks_may_nest_as_deeply_as_in_cpython() {
    let ifs = |blocks: usize| -> String {
        let header = |level| format!("{}if 1:\n", " ".repeat(level));
        (0..blocks).map(header).collect::<String>() + &" ".repeat(blocks) + "pass\n"
    };
    let found = failure(&ifs(BLOCKS + 1));
    assert_eq!(
        (found.kind, found.exception.as_deref()),
        (FailureKind::Syntax, Some("IndentationError"))
    );
    assert_eq!(found.position.map(|position| position.line as usize), Some(BLOCKS + 2));
}
