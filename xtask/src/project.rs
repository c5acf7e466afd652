//! The paths of the project.

use std::path::PathBuf;

use anyhow::{Context, Result};

/// The root of the checkout and the target folder. The methods give the paths in them.
pub struct Project {
    pub root: PathBuf,
    /// Cargo's target folder, `CARGO_TARGET_DIR` or `target/`.
    pub target: PathBuf,
}

impl Project {
    /// The project that contains this crate.
    pub fn find() -> Result<Self> {
        // The variable at run time, which `cargo run` sets. The one at compile time may be that of
        // another clone with the same target folder.
        let here = std::env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = here.parent().context("xtask is a folder of the project")?.to_owned();
        let target = match std::env::var_os("CARGO_TARGET_DIR") {
            Some(target) => std::path::absolute(target)?,
            None => root.join("target"),
        };
        Ok(Self { root, target })
    }

    /// The folder of the npm package.
    pub fn www(&self) -> PathBuf {
        self.root.join("www")
    }

    /// The folder of the playground.
    pub fn playground(&self) -> PathBuf {
        self.root.join("www/playground")
    }

    /// The folder in which the package expects the glue of wasm-bindgen and the wasm file.
    pub fn generated(&self) -> PathBuf {
        self.root.join("www/src/generated")
    }

    /// The wasm file without probes, for the benchmark.
    pub fn unmetered_wasm(&self) -> PathBuf {
        self.generated().join("unmetered.wasm")
    }
}
