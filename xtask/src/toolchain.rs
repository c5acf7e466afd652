//! The Rust toolchain that compiles the interpreter, natively and to wasm.
//!
//! It must be new enough and have the wasm target. This program itself also compiles with older
//! toolchains. The candidates, in this order: an installed toolchain with the target; the installed
//! one after `rustup target add`; Debian's packages, which have no standard library for the target,
//! so cargo compiles it.

use std::cell::OnceCell;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::process::{output, run};
use crate::project::Project;
use crate::upstream;

/// The wasm target.
pub const WASM: &str = "wasm32-unknown-unknown";

/// The oldest rustc that compiles the interpreter: major and minor. The README names it too.
const OLDEST: (u32, u32) = (1, 96);

const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_CARGO: &str = "/usr/bin/cargo";
const DEBIAN_LLD: &str = "/usr/bin/rust-lld";
const DEBIAN_PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm"];

/// The commands `cargo` and `rustc` that compile the interpreter.
pub struct Toolchain {
    cargo: PathBuf,
    rustc: PathBuf,
    /// Whether cargo must compile the standard library of the target.
    build_std: bool,
    /// The arguments that make cargo use the edited copies of upstream crates.
    overrides: OnceCell<[String; 2]>,
}

impl Toolchain {
    /// Finds a toolchain, and installs what is missing if rustup or apt can.
    ///
    /// # Errors
    ///
    /// When there is no such toolchain, or the installation fails.
    pub fn find() -> Result<Self> {
        let path = Path::new("rustc");
        for rustc in [path, Path::new(DEBIAN_RUSTC)] {
            if is_new_enough(rustc) && has_target(rustc) {
                return Ok(Self::with_target(rustc));
            }
        }
        if is_new_enough(path) && run(Command::new("rustup").args(["target", "add", WASM])).is_ok()
        {
            return Ok(Self::with_target(path));
        }
        if Path::new("/etc/debian_version").exists() {
            return Self::of_debian();
        }
        let (major, minor) = OLDEST;
        bail!(
            "no suitable Rust was found: the interpreter needs rustc {major}.{minor} or newer with \
             the target {WASM}. With rustup: `rustup update stable` and `rustup target add {WASM}`."
        )
    }

    fn with_target(rustc: &Path) -> Self {
        let cargo = if rustc == Path::new(DEBIAN_RUSTC) { DEBIAN_CARGO } else { "cargo" };
        Self {
            cargo: cargo.into(),
            rustc: rustc.into(),
            build_std: false,
            overrides: OnceCell::new(),
        }
    }

    fn of_debian() -> Result<Self> {
        let rustc = Path::new(DEBIAN_RUSTC);
        let source = || {
            let sysroot = output(Command::new(rustc).args(["--print", "sysroot"]))?;
            let source = Path::new(&sysroot).join("lib/rustlib/src/rust/library/std/Cargo.toml");
            source.exists().then_some(())
        };
        if !is_new_enough(rustc) || source().is_none() || !Path::new(DEBIAN_LLD).is_symlink() {
            apt_install(&DEBIAN_PACKAGES)?;
        }
        if !Path::new(DEBIAN_LLD).exists() {
            // The target of the link has the name of the linker's package, such as `lld-22`.
            let linker = std::fs::read_link(DEBIAN_LLD)
                .with_context(|| format!("{DEBIAN_LLD} is not a link to a linker"))?;
            let package = linker.file_name().context("the linker has no name")?;
            apt_install(&[&package.to_string_lossy()])?;
        }
        if !is_new_enough(rustc) {
            let (major, minor) = OLDEST;
            bail!(
                "Debian's rustc-web is older than {major}.{minor}: install rustup, then \
                 `rustup update stable` and `rustup target add {WASM}`"
            );
        }
        Ok(Self {
            cargo: DEBIAN_CARGO.into(),
            rustc: rustc.into(),
            build_std: true,
            overrides: OnceCell::new(),
        })
    }

    /// Whether this is Debian's toolchain.
    pub fn is_debian(&self) -> bool {
        self.rustc == Path::new(DEBIAN_RUSTC)
    }

    /// The path of rustc.
    pub fn rustc(&self) -> &Path {
        &self.rustc
    }

    /// A cargo for native builds with the edited copies of upstream crates.
    pub fn cargo(&self, project: &Project) -> Result<Command> {
        let overrides = self.overrides(project)?;
        let mut cargo = self.plain_cargo(project);
        cargo.args(overrides);
        Ok(cargo)
    }

    /// The arguments with which cargo uses the edited copies of upstream crates. The first call
    /// makes or updates the copies.
    pub fn overrides(&self, project: &Project) -> Result<[String; 2]> {
        if let Some(overrides) = self.overrides.get() {
            return Ok(overrides.clone());
        }
        let overrides = upstream::override_arguments(&upstream::edited_copies(project, self)?);
        Ok(self.overrides.get_or_init(|| overrides).clone())
    }

    /// A cargo without the edited copies.
    pub fn plain_cargo(&self, project: &Project) -> Command {
        let mut cargo = Command::new(&self.cargo);
        cargo
            .current_dir(&project.root)
            .env("CARGO_TARGET_DIR", &project.target)
            .env("RUSTC", &self.rustc);
        if self.build_std {
            cargo.env("RUSTDOC", "/usr/bin/rustdoc");
        }
        // The cargo that runs this program has set them for this program only.
        for name in ["CARGO", "RUSTUP_TOOLCHAIN", "CARGO_MANIFEST_DIR"] {
            cargo.env_remove(name);
        }
        cargo
    }

    /// The folder in which the toolchain is installed.
    pub fn sysroot(&self) -> Result<PathBuf> {
        let sysroot = output(Command::new(&self.rustc).args(["--print", "sysroot"]));
        Ok(sysroot.context("rustc does not print its sysroot")?.into())
    }

    /// A cargo that compiles the library to wasm. `flags` are flags for every call of rustc.
    pub fn wasm_cargo(&self, project: &Project, flags: &str) -> Result<Command> {
        let mut cargo = self.cargo(project)?;
        cargo.args(["rustc", "--lib", "--crate-type", "cdylib", "--target", WASM]);
        cargo.env("RUSTFLAGS", flags);
        if self.build_std {
            cargo
                .arg("-Zbuild-std=std,panic_abort")
                .env("RUSTC_BOOTSTRAP", "1")
                .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", DEBIAN_LLD);
        }
        Ok(cargo)
    }
}

fn is_new_enough(rustc: &Path) -> bool {
    let Some(text) = output(Command::new(rustc).arg("--version")) else {
        return false;
    };
    version(&text).is_some_and(|version| version >= OLDEST)
}

/// Major and minor of a text such as `rustc 1.96.0 (…)`.
fn version(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.split_whitespace().nth(1)?.split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

fn has_target(rustc: &Path) -> bool {
    let folder = output(Command::new(rustc).args(["--print", "target-libdir", "--target", WASM]));
    folder.is_some_and(|folder| Path::new(&folder).is_dir())
}

/// Installs Debian packages, with `sudo` if the user is not root.
///
/// # Errors
///
/// When the installation fails. The error names the packages.
pub fn apt_install(packages: &[&str]) -> Result<()> {
    let hint = || format!("install these packages by hand: {}", packages.join(" "));
    let apt = || {
        let mut apt = match output(Command::new("id").arg("-u")).as_deref() {
            Some("0") => Command::new("apt-get"),
            _ => {
                let mut sudo = Command::new("sudo");
                sudo.arg("apt-get");
                sudo
            }
        };
        apt.env("DEBIAN_FRONTEND", "noninteractive");
        apt
    };
    run(apt().arg("update")).with_context(hint)?;
    run(apt().args(["install", "--yes", "--no-install-recommends"]).args(packages))
        .with_context(hint)
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn the_version_is_parsed_from_the_output_of_rustc() {
        for (text, expected) in [
            ("rustc 1.96.0 (ac68faa20 2026-05-25) (built from a source tarball)", Some((1, 96))),
            ("rustc 1.97.0-nightly (e50aa6fba 2026-05-19)", Some((1, 97))),
            ("rustc", None),
            ("", None),
        ] {
            assert_eq!(version(text), expected, "{text:?}");
        }
    }
}
