//! From Rust to the wasm file of the package: compile, bind, initialise, optimise, meter.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use wasm_bindgen_cli_support::Bindgen;

use crate::meter::{MODULE_STACK_SHARE, Mode, meter};
use crate::process::{Step, announce, run};
use crate::project::Project;
use crate::snapshot;
use crate::toolchain::{Toolchain, WASM};

/// The linker's stack, in bytes: what metering lets a run use, and [`snapshot::REPORT_STACK`].
pub const STACK: u32 = 896 * 1024;

/// The headroom of a run, in bytes: below what every engine has. `docs/limits.md` has the
/// measurements.
const HEADROOM: u32 = 400 * 1024;

const _: () = assert!(
    MODULE_STACK_SHARE * HEADROOM + snapshot::REPORT_STACK <= STACK,
    "the linker's stack is too small for what metering lets a run use"
);

/// How the VM asks where it is on the stack. The linker lets `src/stack.rs` answer.
const STACK_POINTER: &str = "rust_psm_stack_pointer";

/// How much time the build may take for the sake of its result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Quality {
    Everyday,
    Published,
}

impl Quality {
    /// The profile of Cargo.toml, which names the folder too.
    fn profile(self) -> &'static str {
        match self {
            Self::Everyday => "release",
            Self::Published => "published",
        }
    }

    fn optimisation(self) -> &'static str {
        match self {
            Self::Everyday => "-O1",
            Self::Published => "-O3",
        }
    }
}

/// The features that every supported engine has. Naming them matters: with all that binaryen
/// knows enabled, it writes what Node 20 cannot load.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// What is built: the package's wasm, or one for tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Variant {
    Package,
    /// With builtins that read and write any address.
    Poke,
}

impl Variant {
    fn features(self, quality: Quality) -> &'static str {
        match (self, quality) {
            (Self::Package, Quality::Everyday) => "console",
            (Self::Package, Quality::Published) => "",
            (Self::Poke, _) => "console,poke",
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Package => "package",
            Self::Poke => "poke",
        }
    }
}

/// The files that a build makes.
struct Outputs {
    glue: PathBuf,
    types: PathBuf,
    wasm: PathBuf,
    unmetered: Option<PathBuf>,
    stamp: PathBuf,
}

impl Outputs {
    fn are_current(&self, stamp: &str) -> bool {
        let files = [&self.glue, &self.types, &self.wasm].into_iter().chain(&self.unmetered);
        files.clone().all(|path| path.exists())
            && fs::read_to_string(&self.stamp).is_ok_and(|kept| kept == stamp)
    }
}

/// Builds the wasm and its glue into the package's sources, unless they are up to date.
pub fn build(project: &Project, toolchain: &Toolchain, quality: Quality) -> Result<()> {
    let folder = project.generated();
    let outputs = Outputs {
        glue: folder.join("pyvarium.js"),
        types: folder.join("pyvarium.d.ts"),
        wasm: folder.join("pyvarium_bg.wasm"),
        unmetered: Some(project.unmetered_wasm()),
        stamp: folder.join("stamp"),
    };
    build_variant(project, toolchain, quality, Variant::Package, &outputs)
}

/// Builds the wasm with builtins that read and write any address. The glue of the package fits it.
pub fn build_poke(project: &Project, toolchain: &Toolchain) -> Result<PathBuf> {
    let folder = project.target.join("pyvarium/poke");
    let outputs = Outputs {
        glue: folder.join("pyvarium.js"),
        types: folder.join("pyvarium.d.ts"),
        wasm: folder.join("poke.wasm"),
        unmetered: None,
        stamp: folder.join("stamp"),
    };
    build_variant(project, toolchain, Quality::Everyday, Variant::Poke, &outputs)?;
    let glue = fs::read(project.generated().join("pyvarium.js"))?;
    ensure!(fs::read(&outputs.glue)? == glue, "the feature `poke` changes the glue");
    Ok(outputs.wasm)
}

fn build_variant(
    project: &Project,
    toolchain: &Toolchain,
    quality: Quality,
    variant: Variant,
    outputs: &Outputs,
) -> Result<()> {
    announce("compile the interpreter to wasm (the first time, several minutes)");
    let flags = format!("--cfg getrandom_backend=\"custom\" {}", remapped(project, toolchain)?);
    let mut cargo = toolchain.wasm_cargo(project, &flags)?;
    cargo.args(["--profile", quality.profile(), "--features", variant.features(quality)]);
    cargo.args(["--", &format!("-Clink-arg=-zstack-size={STACK}")]);
    run(cargo.arg(format!("-Clink-arg=--wrap={STACK_POINTER}")))?;
    let linked = project.target.join(WASM).join(quality.profile()).join("pyvarium.wasm");

    let stamp = fingerprint(&linked, quality)?;
    if outputs.are_current(&stamp) {
        announce("the wasm is up to date");
        return Ok(());
    }
    let scratch = project.target.join("pyvarium").join(quality.profile()).join(variant.name());
    fs::create_dir_all(&scratch)?;
    if let Some(folder) = outputs.wasm.parent() {
        fs::create_dir_all(folder)?;
    }

    announce("bind the wasm with wasm-bindgen");
    let mut bindgen = Bindgen::new();
    bindgen.input_path(&linked).web(true)?.typescript(true).reset_state_function(true);
    bindgen.remove_name_section(true).remove_producers_section(true).omit_default_module_path(true);
    let mut bound = bindgen.generate_output()?;
    let bound_file = scratch.join("bound.wasm");
    fs::write(&bound_file, bound.wasm_mut().emit_wasm())?;

    announce("run the initialisation and store its memory in the wasm");
    let baked_file = scratch.join("baked.wasm");
    fs::write(&baked_file, snapshot::bake(&bound_file, bound.js(), &scratch)?)?;

    announce("optimise the wasm with binaryen");
    let optimised_file = scratch.join("optimised.wasm");
    optimise(project, &baked_file, &optimised_file, quality)?;

    announce("meter the wasm");
    let optimised = fs::read(&optimised_file)?;
    let metered = meter(&optimised, Mode::Charge, HEADROOM)?;
    eprintln!(
        "metered: {}; {}; {} instructions that compute NaNs",
        metered.fuel, metered.stack, metered.nans
    );
    fs::write(&outputs.wasm, metered.wasm)?;
    if let Some(unmetered) = &outputs.unmetered {
        fs::write(unmetered, meter(&optimised, Mode::CountNothing, HEADROOM)?.wasm)?;
    }
    fs::write(&outputs.glue, bound.js())?;
    fs::write(&outputs.types, bound.ts().context("wasm-bindgen made no types")?)?;
    fs::write(&outputs.stamp, stamp)?;
    Ok(())
}

/// Flags that keep paths of this machine out of the wasm: panics name the files they are raised in.
fn remapped(project: &Project, toolchain: &Toolchain) -> Result<String> {
    let home = match std::env::var_os("CARGO_HOME") {
        Some(home) => PathBuf::from(home),
        None => PathBuf::from(std::env::var_os("HOME").context("HOME is not set")?).join(".cargo"),
    };
    let library = toolchain.sysroot()?.join("lib/rustlib/src/rust");
    // Not the checkout: its own files are named relative to it, and cargo would compile everything
    // anew for each checkout.
    let mut prefixes = vec![project.target.join("upstream"), library];
    let registry = home.join("registry/src");
    // The folders of the indexes, which each have the crates that came from them.
    let indexes = fs::read_dir(&registry).with_context(|| registry.display().to_string())?;
    for index in indexes {
        prefixes.push(index?.path());
    }
    // The last prefix that fits counts.
    prefixes.reverse();
    let flags = prefixes.iter().map(|prefix| format!("--remap-path-prefix={}=", prefix.display()));
    Ok(flags.collect::<Vec<_>>().join(" "))
}

fn optimise(project: &Project, from: &Path, to: &Path, quality: Quality) -> Result<()> {
    Step::node(&project.root)
        .arg("node_modules/binaryen/bin/wasm-opt")
        .args(FEATURES)
        .arg(quality.optimisation())
        .arg(from)
        .arg("-o")
        .arg(to)
        .run()
}

/// What the outputs depend on: the linked module, this program, and the quality.
fn fingerprint(linked: &Path, quality: Quality) -> Result<String> {
    let mut hasher = DefaultHasher::new();
    quality.hash(&mut hasher);
    for path in [linked, &std::env::current_exe()?] {
        fs::read(path)
            .with_context(|| format!("{} cannot be read", path.display()))?
            .hash(&mut hasher);
    }
    Ok(format!("{:016x}", hasher.finish()))
}
