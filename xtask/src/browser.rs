//! The browser that the tests drive.

use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::toolchain::apt_install;

const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// A Chromium: the one `CHROMIUM` names, an installed one, or Debian's.
pub fn chromium() -> Result<PathBuf> {
    if let Some(path) = std::env::var_os("CHROMIUM") {
        return Ok(path.into());
    }
    if let Some(path) = installed() {
        return Ok(path);
    }
    apt_install(&["chromium"])?;
    match installed() {
        Some(path) => Ok(path),
        None => bail!("no Chromium was found: install one, or name it with CHROMIUM=/path/to/it"),
    }
}

fn installed() -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
    let places = NAMES.iter().flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    places.into_iter().find(|place| place.is_file())
}
