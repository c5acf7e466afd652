//! `heapq`: heaps.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "heapq",
    origin: Origin::Library,
    names: &[
        "heapify",
        "heappop",
        "heappush",
        "heappushpop",
        "heapreplace",
        "merge",
        "nlargest",
        "nsmallest",
    ],
    strict: StrictNames::All,
};
