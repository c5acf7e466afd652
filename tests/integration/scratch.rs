use crate::{common, pack};
use pyvarium::boundary::messages::{MessageKind, set_sink};
use std::io::Write;
fn sink(kind: MessageKind, bytes: &[u8]) {
    if matches!(kind, MessageKind::Output) {
        let text: Vec<u8> =
            bytes.iter().copied().filter(|b| *b != 0xFF && *b != 1 && *b != 2).collect();
        std::io::stdout().write_all(&text).unwrap();
    }
}
#[test]
fn scratch() {
    let Ok(files) = std::env::var("PROG") else { return };
    for path in files.split(':') {
        let source = std::fs::read_to_string(path).unwrap();
        println!("=== {path}");
        let mut request = common::request(&source);
        request.limits.memory = 1 << 30;
        set_sink(Some(sink));
        let begin = std::time::Instant::now();
        let report = common::with_interpreter(|i| pack::run(i, &request));
        set_sink(None);
        if let Some(f) = report.failure {
            println!("{}", f.traceback);
        }
        if let Some(v) = report.value {
            let t = format!("{v:?}");
            if t != "None" {
                println!("{}", &t[..t.len().min(3000)]);
            }
        }
        if std::env::var("TIMES").is_ok() {
            println!("[{:?}]", begin.elapsed());
        }
    }
}
