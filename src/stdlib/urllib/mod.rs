//! `urllib`: URLs.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const PARSE: Facade = Facade {
    name: "urllib.parse",
    origin: Origin::Library,
    names: &[
        "DefragResult",
        "DefragResultBytes",
        "ParseResult",
        "ParseResultBytes",
        "SplitResult",
        "SplitResultBytes",
        "parse_qs",
        "parse_qsl",
        "quote",
        "quote_from_bytes",
        "quote_plus",
        "unquote",
        "unquote_plus",
        "unquote_to_bytes",
        "urldefrag",
        "urlencode",
        "urljoin",
        "urlparse",
        "urlsplit",
        "urlunparse",
        "urlunsplit",
    ],
    strict: StrictNames::NONE,
};
