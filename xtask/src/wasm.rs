//! Builds the wasm file of the package: compile, bind, initialise, optimise, meter.
//!
//! The order matters: initialisation runs without metering, and the optimiser must not change the
//! code that metering adds.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use wasm_bindgen_cli_support::Bindgen;

use crate::folder;
use crate::library::{self, Source};
use crate::meter::{MODULE_STACK_SHARE, Mode, meter};
use crate::process::{Step, announce, run};
use crate::project::Project;
use crate::snapshot;
use crate::toolchain::{Toolchain, WASM};

/// The size of the module's own stack, in bytes: the part that metering allows a run to use, and
/// [`snapshot::REPORT_STACK`].
pub const STACK: u32 = 896 * 1024;

/// The headroom of a run, in bytes. The stack of every engine is larger: `docs/limits.md` has the
/// measurements.
const HEADROOM: u32 = 400 * 1024;

const _: () = assert!(
    MODULE_STACK_SHARE * HEADROOM + snapshot::REPORT_STACK <= STACK,
    "the stack is too small for a run with this headroom and a report"
);

/// The function by which the VM gets the stack pointer. The linker replaces it by one of
/// `src/metering/stack.rs`.
const STACK_POINTER: &str = "rust_psm_stack_pointer";

/// How much time the build spends on optimisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Quality {
    /// For tests and for the playground.
    Everyday,
    /// For the published package. Takes about twice as long.
    Published,
}

impl Quality {
    /// The profile in Cargo.toml. Cargo's output folder has the same name.
    fn profile(self) -> &'static str {
        match self {
            Self::Everyday => "release",
            Self::Published => "published",
        }
    }

    /// The option of wasm-opt.
    fn optimisation(self) -> &'static str {
        match self {
            Self::Everyday => "-O1",
            Self::Published => "-O3",
        }
    }
}

/// The wasm features that every supported engine has. With its defaults, binaryen writes modules
/// that Node 20 cannot load.
const FEATURES: [&str; 7] = [
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

/// Which wasm is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Variant {
    /// The wasm of the package.
    Package,
    /// A wasm for tests, with builtins that read and write any address.
    Poke,
}

impl Variant {
    /// The cargo features.
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

/// The files that a build writes.
struct Outputs {
    glue: PathBuf,
    types: PathBuf,
    wasm: PathBuf,
    unmetered: Option<PathBuf>,
    library: Option<PathBuf>,
    /// Has the fingerprint of the build that has written the other files.
    stamp: PathBuf,
}

impl Outputs {
    fn are_current(&self, stamp: &str) -> bool {
        let files = [&self.glue, &self.types, &self.wasm].into_iter();
        let files = files.chain(&self.unmetered).chain(&self.library);
        files.clone().all(|path| path.exists())
            && fs::read_to_string(&self.stamp).is_ok_and(|kept| kept == stamp)
    }
}

/// Builds the wasm, its glue and its types into [`Project::generated`], unless they are up to date.
pub fn build(project: &Project, toolchain: &Toolchain, quality: Quality) -> Result<()> {
    let folder = project.generated();
    let outputs = Outputs {
        glue: folder.join("pyvarium.js"),
        types: folder.join("pyvarium.d.ts"),
        wasm: folder.join("pyvarium_bg.wasm"),
        unmetered: Some(project.unmetered_wasm()),
        library: Some(folder.join("pyvarium-library.bin")),
        stamp: folder.join("stamp"),
    };
    build_variant(project, toolchain, quality, Variant::Package, &outputs)
}

/// Builds the wasm for tests, which works with the glue of the package. Returns its path.
pub fn build_poke(project: &Project, toolchain: &Toolchain) -> Result<PathBuf> {
    let folder = project.target.join("pyvarium/poke");
    let outputs = Outputs {
        glue: folder.join("pyvarium.js"),
        types: folder.join("pyvarium.d.ts"),
        wasm: folder.join("poke.wasm"),
        unmetered: None,
        library: None,
        stamp: folder.join("stamp"),
    };
    build_variant(project, toolchain, Quality::Everyday, Variant::Poke, &outputs)?;
    let glue = fs::read(project.generated().join("pyvarium.js"))?;
    ensure!(fs::read(&outputs.glue)? == glue, "the feature `poke` must not change the glue");
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

    let sources = library::sources(project, toolchain)?;
    let stamp = fingerprint(&linked, &sources, quality)?;
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

    announce("run the initialisation, store its memory in the wasm, and compile the library");
    let initialised_file = scratch.join("initialised.wasm");
    let initialised = snapshot::initialise(&bound_file, bound.js(), &sources, &scratch)?;
    fs::write(&initialised_file, initialised.wasm)?;
    if let Some(path) = &outputs.library {
        fs::write(path, library::file(&sources, &initialised.library)?)?;
        fs::write(path.with_extension("LICENSE"), library::licence(&sources)?)?;
    }

    announce("optimise the wasm with binaryen");
    let optimised_file = scratch.join("optimised.wasm");
    optimise(project, &initialised_file, &optimised_file, quality)?;

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
    fs::write(&outputs.types, bound.ts().context("wasm-bindgen has made no types")?)?;
    fs::write(&outputs.stamp, stamp)?;
    Ok(())
}

/// Flags that remove paths of this machine from the wasm. The location of a panic contains the path
/// of its source file.
fn remapped(project: &Project, toolchain: &Toolchain) -> Result<String> {
    let home = match std::env::var_os("CARGO_HOME") {
        Some(home) => PathBuf::from(home),
        None => PathBuf::from(std::env::var_os("HOME").context("HOME is not set")?).join(".cargo"),
    };
    let library = toolchain.sysroot()?.join("lib/rustlib/src/rust");
    // Not the checkout: paths of its files are relative. With another flag for each checkout, cargo
    // would compile everything again.
    let mut prefixes = vec![project.target.join("upstream"), library];
    // A folder for each index, with the crates from it.
    prefixes.extend(folder::entries(&home.join("registry/src"))?);
    // If several prefixes match a path, rustc uses the last one.
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

/// A hash of all that the outputs depend on: the linked module, this program, the sources of the
/// library, and the quality.
fn fingerprint(linked: &Path, library: &[Source], quality: Quality) -> Result<String> {
    let mut hasher = DefaultHasher::new();
    quality.hash(&mut hasher);
    let program = std::env::current_exe()?;
    let sources = library.iter().map(|source| source.path.as_path());
    for path in [linked, &program].into_iter().chain(sources) {
        fs::read(path)
            .with_context(|| format!("{} cannot be read", path.display()))?
            .hash(&mut hasher);
    }
    Ok(format!("{:016x}", hasher.finish()))
}
