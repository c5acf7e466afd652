//! `colorsys`: conversions of colours.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "colorsys",
    origin: Origin::Library,
    names: &["hls_to_rgb", "hsv_to_rgb", "rgb_to_hls", "rgb_to_hsv", "rgb_to_yiq", "yiq_to_rgb"],
    strict: StrictNames::NONE,
};
