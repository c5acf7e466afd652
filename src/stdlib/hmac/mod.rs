//! `hmac`: message authentication.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "hmac",
    origin: Origin::Library,
    names: &["HMAC", "compare_digest", "digest", "digest_size", "new", "trans_36", "trans_5C"],
    strict: StrictNames::NONE,
};
