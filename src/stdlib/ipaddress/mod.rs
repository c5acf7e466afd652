//! `ipaddress`: IP addresses.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "ipaddress",
    origin: Origin::Library,
    names: &[
        "AddressValueError",
        "IPV4LENGTH",
        "IPV6LENGTH",
        "IPv4Address",
        "IPv4Interface",
        "IPv4Network",
        "IPv6Address",
        "IPv6Interface",
        "IPv6Network",
        "NetmaskValueError",
        "collapse_addresses",
        "get_mixed_type_key",
        "ip_address",
        "ip_interface",
        "ip_network",
        "summarize_address_range",
        "v4_int_to_packed",
        "v6_int_to_packed",
    ],
    strict: StrictNames::NONE,
};
