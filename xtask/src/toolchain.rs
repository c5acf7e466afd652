//! The Rust that compiles the interpreter, natively and to wasm.
//!
//! It must be newer than the one that may have compiled this program, and know the wasm target. In
//! this order: a toolchain that has the target; `rustup target add`; Debian's packages, which come
//! without the target's standard library, so that it is compiled along.

use std::cell::OnceCell;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::process::{output, run};
use crate::project::Project;
use crate::upstream;

pub const WASM: &str = "wasm32-unknown-unknown";

/// The oldest rustc that compiles the interpreter. The README says it too.
const OLDEST: (u32, u32) = (1, 96);

const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_CARGO: &str = "/usr/bin/cargo";
const DEBIAN_LLD: &str = "/usr/bin/rust-lld";
const DEBIAN_PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm"];

pub struct Toolchain {
    cargo: PathBuf,
    rustc: PathBuf,
    /// Whether the target's standard library must be compiled along.
    build_std: bool,
    /// The arguments by which cargo uses the edited copies of upstream crates.
    overrides: OnceCell<[String; 2]>,
}

impl Toolchain {
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
            "no Rust that compiles the interpreter was found: it takes rustc {major}.{minor} or \
             newer with the target {WASM}. With rustup: `rustup update stable` and `rustup target \
             add {WASM}`."
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
            // The link names the linker's package: `lld-22`, or whatever its number is.
            let linker = std::fs::read_link(DEBIAN_LLD)
                .with_context(|| format!("{DEBIAN_LLD} names no linker"))?;
            let package = linker.file_name().context("the linker has a name")?;
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

    /// Whether it is that of Debian's packages.
    pub fn is_debian(&self) -> bool {
        self.rustc == Path::new(DEBIAN_RUSTC)
    }

    pub fn rustc(&self) -> &Path {
        &self.rustc
    }

    /// A cargo for native work, with the edited copies of upstream crates.
    pub fn cargo(&self, project: &Project) -> Result<Command> {
        if self.overrides.get().is_none() {
            let copies = upstream::edited_copies(project, self)?;
            let _ = self.overrides.set(upstream::override_arguments(&copies));
        }
        let mut cargo = self.plain_cargo(project);
        cargo.args(self.overrides.get().into_iter().flatten());
        Ok(cargo)
    }

    /// A cargo that knows nothing of the edited copies.
    pub fn plain_cargo(&self, project: &Project) -> Command {
        let mut cargo = Command::new(&self.cargo);
        cargo
            .current_dir(&project.root)
            .env("CARGO_TARGET_DIR", &project.target)
            .env("RUSTC", &self.rustc);
        if self.build_std {
            cargo.env("RUSTDOC", "/usr/bin/rustdoc");
        }
        // Set by the rustup that runs this program, and meant for it alone.
        for name in ["CARGO", "RUSTUP_TOOLCHAIN", "CARGO_MANIFEST_DIR"] {
            cargo.env_remove(name);
        }
        cargo
    }

    /// Where the toolchain is installed.
    pub fn sysroot(&self) -> Result<PathBuf> {
        let sysroot = output(Command::new(&self.rustc).args(["--print", "sysroot"]));
        Ok(sysroot.context("rustc does not print its sysroot")?.into())
    }

    /// A cargo that compiles the library for wasm; `flags` go to every call of rustc.
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

/// Major and minor of `rustc 1.96.0 (…)`.
fn version(text: &str) -> Option<(u32, u32)> {
    let mut numbers = text.split_whitespace().nth(1)?.split('.');
    Some((numbers.next()?.parse().ok()?, numbers.next()?.parse().ok()?))
}

fn has_target(rustc: &Path) -> bool {
    let folder = output(Command::new(rustc).args(["--print", "target-libdir", "--target", WASM]));
    folder.is_some_and(|folder| Path::new(&folder).is_dir())
}

/// Installs Debian packages.
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
    fn a_version_is_read_from_what_rustc_prints() {
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
