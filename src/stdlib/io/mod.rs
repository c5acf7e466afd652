//! `io`: streams.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "io",
    origin: Origin::Library,
    names: &[
        "BlockingIOError",
        "BufferedIOBase",
        "BufferedRWPair",
        "BufferedRandom",
        "BufferedReader",
        "BufferedWriter",
        "BytesIO",
        "DEFAULT_BUFFER_SIZE",
        "FileIO",
        "IOBase",
        "IncrementalNewlineDecoder",
        "RawIOBase",
        "SEEK_CUR",
        "SEEK_END",
        "SEEK_SET",
        "StringIO",
        "TextIOBase",
        "TextIOWrapper",
        "UnsupportedOperation",
        "open",
        "open_code",
        "text_encoding",
    ],
    strict: StrictNames::NONE,
};
