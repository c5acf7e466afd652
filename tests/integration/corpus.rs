//! The attacks in `corpus/attacks/`, found by folder. The README there describes the format.

use std::fs;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/corpus/attacks");

/// The attacks of one file.
pub struct Family {
    pub name: String,
    pub attacks: Vec<Attack>,
}

pub struct Attack {
    pub name: String,
    /// Whether only the strict profile refuses what the attack does.
    pub only_strict: bool,
    /// Programs that run one after the other in one interpreter.
    pub programs: Vec<String>,
}

/// Every family, in the order of the file names. Panics if a file has an error.
pub fn families() -> Vec<Family> {
    let entries = fs::read_dir(FOLDER).unwrap_or_else(|error| panic!("{FOLDER}: {error}"));
    let paths = entries.map(|entry| entry.expect("the folder is readable").path());
    let mut paths: Vec<_> =
        paths.filter(|path| path.extension().is_some_and(|extension| extension == "py")).collect();
    paths.sort();
    let families = paths.iter().map(|path| {
        let name = path.file_stem().and_then(|stem| stem.to_str()).expect("the name is UTF-8");
        let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{name}.py: {error}"));
        let attacks =
            parse(&text).unwrap_or_else(|error| panic!("corpus/attacks/{name}.py:{error}"));
        Family { name: name.to_owned(), attacks }
    });
    families.collect()
}

/// The attacks in the text of a file. An error starts with the number of its line.
fn parse(text: &str) -> Result<Vec<Attack>, String> {
    let mut attacks: Vec<Attack> = Vec::new();
    let mut all_only_strict = false;
    for (index, line) in text.lines().enumerate() {
        let error = |message: &str| Err(format!("{}: {message}: {line}", index + 1));
        let header = match line.strip_prefix("#:") {
            Some(rest) => rest.strip_prefix(' ').map_or(Header::Invalid, parse_header),
            None => Header::None,
        };
        match (header, attacks.last_mut()) {
            (Header::None, Some(attack)) => {
                let program = attack.programs.last_mut().expect("an attack has a program");
                program.push_str(line);
                program.push('\n');
            }
            (Header::None, None) => {
                if !line.is_empty() && !line.starts_with('#') {
                    return error("code before the first attack");
                }
            }
            (Header::Name(name), _) => {
                if attacks.iter().any(|attack| attack.name == name) {
                    return error("two attacks have this name");
                }
                attacks.push(Attack {
                    name: name.to_owned(),
                    only_strict: all_only_strict,
                    programs: vec![String::new()],
                });
            }
            (Header::Then, Some(attack)) => attack.programs.push(String::new()),
            (Header::Then, None) => return error("a second program before the first attack"),
            (Header::OnlyStrict, Some(attack)) => attack.only_strict = true,
            (Header::OnlyStrict, None) => all_only_strict = true,
            (Header::Control, _) => {}
            (Header::Invalid, _) => return error("unknown header"),
        }
    }
    match attacks.iter().find(|attack| attack.programs.iter().any(|text| text.trim().is_empty())) {
        Some(attack) => Err(format!("{:?} has an empty program", attack.name)),
        None => Ok(attacks),
    }
}

enum Header<'a> {
    None,
    Name(&'a str),
    Then,
    OnlyStrict,
    /// Read by `corpus/control.py`.
    Control,
    Invalid,
}

/// Parses the text after `#: `. A header with a key starts with letters or hyphens and a colon.
fn parse_header(text: &str) -> Header<'_> {
    let is_key = |key: &str| key.chars().all(|each| each.is_ascii_alphabetic() || each == '-');
    match text.split_once(':') {
        Some(("only", " strict")) => Header::OnlyStrict,
        Some(("control", value)) if value.strip_prefix(' ').is_some_and(is_control) => {
            Header::Control
        }
        Some((key, _)) if is_key(key) => Header::Invalid,
        _ if text.trim().is_empty() || text.trim() != text => Header::Invalid,
        _ if text == "then" => Header::Then,
        _ => Header::Name(text),
    }
}

/// Whether this is a value of the header `control`.
fn is_control(value: &str) -> bool {
    let (kind, rest) = match value.split_once(", ") {
        Some((kind, rest)) => (kind, Some(rest)),
        None => (value, None),
    };
    match (kind, rest) {
        ("plain" | "hooks", None) => true,
        ("none", Some(reason)) => !reason.is_empty(),
        ("hooks", Some(versions)) | (versions, None) => is_range(versions),
        _ => false,
    }
}

/// Whether this is a version of Python, `3.12`, or a range of versions, `3.12 to 3.13`.
fn is_range(text: &str) -> bool {
    let is_version = |text: &str| match text.split_once('.') {
        Some((major, minor)) => major.parse::<u8>().is_ok() && minor.parse::<u8>().is_ok(),
        None => false,
    };
    match text.split_once(" to ") {
        Some((oldest, newest)) => is_version(oldest) && is_version(newest),
        None => is_version(text),
    }
}

#[test]
fn a_file_is_split_into_attacks_and_programs() {
    let text = "# A comment.\n\n#: a name: its target\n#: only: strict\n1\n\
                #: control: 3.12 to 3.13\n2\n#: then\n3\n#: second\n4\n";
    let attacks = parse(text).expect("the file is valid");
    let attacks: Vec<_> = attacks
        .iter()
        .map(|attack| (&*attack.name, attack.only_strict, attack.programs.concat()))
        .collect();
    let first = ("a name: its target", true, "1\n2\n3\n".to_owned());
    assert_eq!(attacks, [first, ("second", false, "4\n".to_owned())]);
}

#[test]
fn a_header_before_the_first_attack_applies_to_the_family() {
    let attacks = parse("#: only: strict\n#: control: hooks\n#: first\n1\n#: second\n2\n");
    let attacks = attacks.expect("the file is valid");
    assert_eq!(attacks.len(), 2);
    assert!(attacks.iter().all(|attack| attack.only_strict));
}

#[test]
fn an_invalid_line_is_an_error_with_its_number() {
    for line in [
        "#: only: education",
        "#: Only: strict",
        "#: kind: memory",
        "#: control: sometimes",
        "#: control: none",
        "#: control: 3",
        "#: control:hooks",
        "#: first",
        "#: ",
        "#:then",
        "#: then ",
    ] {
        let error = parse(&format!("# A comment.\n#: first\n{line}\n")).err();
        assert!(error.is_some_and(|error| error.starts_with("3: ")), "{line}");
    }
    for line in ["#: then", "1"] {
        let error = parse(&format!("{line}\n#: first\n")).err();
        assert!(error.is_some_and(|error| error.starts_with("1: ")), "{line}");
    }
    for text in ["#: first\n#: second\n1\n", "#: first\n1\n#: then\n"] {
        assert!(parse(text).is_err_and(|error| error.contains("empty program")), "{text}");
    }
}
