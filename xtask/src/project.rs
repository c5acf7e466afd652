//! Where things are.

use std::path::PathBuf;

use anyhow::{Context, Result};

/// The folders of the checkout and of what is built.
pub struct Project {
    pub root: PathBuf,
    /// Cargo's target folder, `CARGO_TARGET_DIR` or `target/`.
    pub target: PathBuf,
}

impl Project {
    pub fn find() -> Result<Self> {
        // The variable at run time, which `cargo run` sets: clones that share a target folder share this binary.
        let here = std::env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = here.parent().context("xtask lies in the project's root")?.to_owned();
        let target = match std::env::var_os("CARGO_TARGET_DIR") {
            Some(target) => std::path::absolute(target)?,
            None => root.join("target"),
        };
        Ok(Self { root, target })
    }

    /// The npm package.
    pub fn www(&self) -> PathBuf {
        self.root.join("www")
    }

    pub fn playground(&self) -> PathBuf {
        self.root.join("www/playground")
    }

    /// Where the package expects wasm-bindgen's glue and the wasm file.
    pub fn generated(&self) -> PathBuf {
        self.root.join("www/src/generated")
    }

    /// The same wasm without metering, for the benchmark.
    pub fn unmetered_wasm(&self) -> PathBuf {
        self.generated().join("unmetered.wasm")
    }
}
