//! The browsers that the tests drive.

use std::path::PathBuf;

use anyhow::{Result, bail};

use crate::toolchain::apt_install;

/// A browser, and how to find it.
pub struct Browser {
    title: &'static str,
    /// The environment variable that may name the executable.
    pub variable: &'static str,
    /// The possible names of the executable.
    programs: &'static [&'static str],
    /// The Debian package.
    package: &'static str,
}

pub const CHROMIUM: Browser = Browser {
    title: "Chromium",
    variable: "CHROMIUM",
    programs: &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
    package: "chromium",
};

pub const FIREFOX: Browser = Browser {
    title: "Firefox",
    variable: "FIREFOX",
    programs: &["firefox-esr", "firefox"],
    package: "firefox-esr",
};

impl Browser {
    /// The executable: the one that the variable names, an installed one, or the one of the Debian
    /// package, which this installs.
    ///
    /// # Errors
    ///
    /// When none is found and the package cannot be installed.
    pub fn find(&self) -> Result<PathBuf> {
        if let Some(path) = std::env::var_os(self.variable) {
            return Ok(path.into());
        }
        if let Some(path) = self.installed() {
            return Ok(path);
        }
        apt_install(&[self.package])?;
        match self.installed() {
            Some(path) => Ok(path),
            None => bail!(
                "no {} was found: install one, or name it with {}=/path/to/it",
                self.title,
                self.variable
            ),
        }
    }

    fn installed(&self) -> Option<PathBuf> {
        let path = std::env::var_os("PATH")?;
        let folders: Vec<PathBuf> = std::env::split_paths(&path).collect();
        let places = self
            .programs
            .iter()
            .flat_map(|program| folders.iter().map(move |folder| folder.join(program)));
        places.into_iter().find(|place| place.is_file())
    }
}
