//! From Rust to the wasm file of the package: compile, bind, initialise, optimise, meter.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::Path;

use anyhow::{Context, Result, ensure};
use wasm_bindgen_cli_support::Bindgen;

use crate::meter::{MODULE_STACK_SHARE, Mode, meter};
use crate::process::{Step, run};
use crate::project::Project;
use crate::snapshot;
use crate::toolchain::{Toolchain, WASM};

/// The linker's stack, in bytes: what metering lets a run use, and [`snapshot::REPORT_STACK`].
pub const STACK: u32 = 896 * 1024;

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

/// Builds the wasm and its glue into the package's sources, unless they are up to date.
pub fn build(project: &Project, toolchain: &Toolchain, quality: Quality) -> Result<()> {
    let mut cargo = toolchain.wasm_cargo(project, "--cfg getrandom_backend=\"custom\"");
    cargo.args(["--profile", quality.profile()]);
    cargo.args(["--", &format!("-Clink-arg=-zstack-size={STACK}")]);
    run(cargo.arg(format!("-Clink-arg=--wrap={STACK_POINTER}")))?;
    let linked = project.target.join(WASM).join(quality.profile()).join("pyvarium.wasm");

    let stamp = fingerprint(&linked, quality)?;
    let stamp_file = project.generated().join("stamp");
    let outputs = [
        project.generated().join("pyvarium.js"),
        project.generated().join("pyvarium.d.ts"),
        project.generated().join("pyvarium_bg.wasm"),
        project.unmetered_wasm(),
    ];
    let is_current = outputs.iter().all(|path| path.exists())
        && fs::read_to_string(&stamp_file).is_ok_and(|kept| kept == stamp);
    if is_current {
        return Ok(());
    }

    let [glue_file, types_file, wasm_file, unmetered_file] = &outputs;
    let scratch = project.target.join("pyvarium").join(quality.profile());
    fs::create_dir_all(&scratch)?;
    fs::create_dir_all(project.generated())?;

    let mut bindgen = Bindgen::new();
    bindgen.input_path(&linked).web(true)?.typescript(true).reset_state_function(true);
    bindgen.remove_name_section(true).remove_producers_section(true).omit_default_module_path(true);
    let mut bound = bindgen.generate_output()?;
    let bound_file = scratch.join("bound.wasm");
    fs::write(&bound_file, bound.wasm_mut().emit_wasm())?;

    let baked_file = scratch.join("baked.wasm");
    fs::write(&baked_file, snapshot::bake(&bound_file, bound.js(), &scratch)?)?;

    let optimised_file = scratch.join("optimised.wasm");
    optimise(project, &baked_file, &optimised_file, quality)?;

    let optimised = fs::read(&optimised_file)?;
    let metered = meter(&optimised, Mode::Charge, Some(snapshot::REPORT))?;
    eprintln!("metered: {}; {}", metered.fuel, metered.stack);
    ensure!(
        MODULE_STACK_SHARE * metered.stack.room + snapshot::REPORT_STACK <= STACK,
        "the linker's stack is too small for what metering lets a run use"
    );
    fs::write(wasm_file, metered.wasm)?;
    fs::write(unmetered_file, meter(&optimised, Mode::CountNothing, None)?.wasm)?;
    fs::write(glue_file, bound.js())?;
    fs::write(types_file, bound.ts().context("wasm-bindgen made no types")?)?;
    fs::write(stamp_file, stamp)?;
    Ok(())
}

fn optimise(project: &Project, from: &Path, to: &Path, quality: Quality) -> Result<()> {
    Step::node(&project.www())
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
