//! The seed, the start time and the files of a run, and the files that it changed.

use std::cell::RefCell;

use pyvarium::boundary::failure::{Failure, FailureKind};
use pyvarium::boundary::limits::Limits;
use pyvarium::boundary::messages::{self, MessageKind};
use pyvarium::boundary::request::{Inputs, Request};
use pyvarium::boundary::value::Value;

use crate::common::{self, report};

fn with_files(source: &str, files: &[(&str, &str)]) -> Request {
    let files = files.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().into()));
    let inputs = Inputs { files: files.collect(), ..Inputs::default() };
    Request { inputs, ..common::request(source) }
}

thread_local! {
    /// The changed files that the current run has posted so far: JSON and bytes.
    static POSTED: RefCell<(Vec<u8>, Vec<u8>)> = const { RefCell::new((vec![], vec![])) };
}

fn receive(kind: MessageKind, bytes: &[u8]) {
    POSTED.with_borrow_mut(|(json, contents)| match kind {
        MessageKind::Files => json.extend_from_slice(bytes),
        MessageKind::FileBytes => contents.extend_from_slice(bytes),
        _ => {}
    });
}

/// Runs a program. Returns its failure, and the JSON and the contents of the changed files.
fn changes(request: &Request) -> (Option<Failure>, String, Vec<u8>) {
    POSTED.take();
    messages::set_sink(Some(receive));
    let failure = report(request).failure;
    messages::set_sink(None);
    let (json, contents) = POSTED.take();
    (failure, String::from_utf8(json).expect("JSON is UTF-8"), contents)
}

const LISTING: &str = concat!(
    r#"{"type":"dict","value":["#,
    r#"[{"type":"str","value":"a"},{"type":"none"}],"#,
    r#"[{"type":"str","value":"new"},{"type":"bytes","value":{"start":0,"end":5}}],"#,
    r#"[{"type":"str","value":"sub/b"},{"type":"bytes","value":{"start":5,"end":12}}]]}"#,
);

const CHANGING: &str = "
import io, os
os.remove('a')
new = io.open('new', 'w')
new.write('first')
with io.open('sub/b', 'a') as file: file.write('nd!')
";

const GIVEN: [(&str, &str); 3] = [("a", "one"), ("sub/b", "seco"), ("kept", "")];

#[test]
fn a_program_reads_its_files() {
    let source = "import io\nio.open('sub/b').read() + io.open('a').read()";
    let report = report(&with_files(source, &GIVEN));
    assert_eq!(report.value, Some(common::text("secoone")), "{:?}", report.failure);
}

#[test]
fn the_changed_files_are_posted() {
    let (failure, json, contents) = changes(&with_files(CHANGING, &GIVEN));
    assert_eq!((failure, json.as_str(), &contents[..]), (None, LISTING, &b"firstsecond!"[..]));
}

#[test]
fn nothing_is_posted_if_no_file_is_changed() {
    for source in ["1", "import io\nio.open('a').read()"] {
        let (failure, json, contents) = changes(&with_files(source, &GIVEN));
        assert_eq!((failure, json.as_str(), contents.len()), (None, "", 0), "{source}");
    }
}

#[test]
fn the_changed_files_are_posted_after_an_exception() {
    let (failure, json, contents) = changes(&with_files(&format!("{CHANGING}1 / 0"), &GIVEN));
    let message = failure.expect("the program raises").message;
    assert_eq!(message, "ZeroDivisionError: division by zero");
    assert_eq!((json.as_str(), &contents[..]), (LISTING, &b"firstsecond!"[..]));
}

#[test]
fn no_files_are_posted_after_a_stop() {
    let request = with_files(&format!("{CHANGING}print('abc')"), &GIVEN);
    let limits = Limits { output: 2, ..Limits::default() };
    let (failure, json, contents) = changes(&Request { limits, ..request });
    assert_eq!(failure.map(|failure| failure.kind), Some(FailureKind::Output));
    assert_eq!((json.as_str(), contents.len()), ("", 0));
}

#[test]
fn a_changed_file_whose_name_is_not_text_is_a_failure() {
    let (failure, json, _) =
        changes(&common::request("import io\nio.open('\\ud800', 'w').close()"));
    let message = failure.expect("the name is refused").message;
    assert!(message.starts_with("ValueError: the name of a changed file is not"), "{message}");
    assert_eq!(json, "");
}

#[test]
fn a_run_starts_at_its_time() {
    for now in [-62_135_596_800_000, 0, 253_402_300_799_000] {
        let source = format!("import time\ntime.time_ns() // 10**9 - ({now} // 1000)");
        let inputs = Inputs { now, ..Inputs::default() };
        let report = report(&Request { inputs, ..common::request(&source) });
        assert_eq!(report.value, Some(common::int(0)), "{now}: {:?}", report.failure);
    }
}

#[test]
fn random_numbers_depend_on_the_seed_only() {
    let draw = |seed| {
        let inputs = Inputs { seed, ..Inputs::default() };
        let source = "import random\n[random.random() for _ in range(3)]";
        report(&Request { inputs, ..common::request(source) }).value
    };
    let first: Option<Value> = draw(1);
    assert!(first.is_some());
    assert_eq!(draw(1), first);
    assert_ne!(draw(2), first);
    assert_ne!(draw((1 << 53) - 1), first);
}

/// The JSON of a request with these files. Its call has an argument of the first two bytes.
fn json(files: &str) -> String {
    format!(
        r#"{{
            "limits": {{
                "instructions": 1, "memory": 67108864, "output": 1, "recursion": 100,
                "iterations": null
            }},
            "policy": {{
                "profile": "education",
                "imports": {{}},
                "builtins": {{ "add": [], "remove": [] }},
                "forbid": {{}}
            }},
            "inputs": {{ "seed": 9007199254740991, "now": -1, "files": {files} }},
            "call": {{
                "function": "f",
                "args": [{{ "type": "bytes", "value": {{ "start": 0, "end": 2 }} }}],
                "kwargs": []
            }}
        }}"#
    )
}

#[test]
fn a_request_has_its_files_behind_its_arguments() {
    let files = r#"[["a", { "start": 2, "end": 4 }], ["b", { "start": 4, "end": 4 }]]"#;
    let request = Request::new(Vec::new(), json(files).as_bytes(), b"abcd".to_vec());
    let request = request.expect("the request is valid");
    let expected = Inputs {
        seed: (1 << 53) - 1,
        now: -1,
        spans: Vec::new(),
        files: vec![("a".to_owned(), b"cd"[..].into()), ("b".to_owned(), b""[..].into())],
    };
    assert_eq!(request.inputs, expected);
    assert_eq!(request.call.map(|call| call.bytes), Some(b"ab".to_vec()));
}

#[test]
fn a_file_outside_of_the_bytes_is_refused() {
    for span in [r#"{ "start": 2, "end": 5 }"#, r#"{ "start": 3, "end": 2 }"#] {
        let json = json(&format!(r#"[["a", {span}]]"#));
        let error = Request::new(Vec::new(), json.as_bytes(), b"abcd".to_vec());
        let message = error.expect_err("the range is refused").to_string();
        let expected = "the file \"a\" lies outside of the bytes that crossed with the request";
        assert_eq!(message, expected, "{span}");
    }
}
