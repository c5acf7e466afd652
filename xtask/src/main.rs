//! The commands of the project: `cargo xtask COMMAND`.
//!
//! Each command installs what it needs, so that it also works on a machine where nothing is set up.

mod arm;
mod browser;
mod conformance;
mod folder;
mod library;
mod links;
mod lint;
mod meter;
mod nodes;
mod npm;
mod process;
mod project;
mod sanitized;
mod snapshot;
mod stages;
mod toolchain;
mod upstream;
mod wasm;

use anyhow::{Result, bail};
use browser::{Browser, CHROMIUM, FIREFOX};
use process::{Step, announce, run};
use project::Project;
use toolchain::Toolchain;
use wasm::Quality;

const HELP: &str = "\
cargo xtask COMMAND

  play [--publish]    build everything and serve the playground on localhost
  test                build everything and run every test
  build [--publish]   build the npm package in www/dist
  bombs [OPTIONS]     build and run every bomb in Node, Chromium and Firefox
                      (--engine node|chromium|firefox, may be repeated; --only TEXT; --json FILE;
                      --depths: measure the maximum depth of each kind of recursion instead)
  fuzz [OPTIONS]      build, and run generated programs and values in the package
                      (--seconds N; --seed S; --only source|statements|reentrant|values;
                      --replay FILE)
  fuzz-memory [OPTIONS]
                      build natively with AddressSanitizer, and run generated programs
                      (--seconds N; --seed S; --only reentrant|statements|corpus|source;
                      --replay FILE)
  lint                check formatting, the order of stages and paths in comments, run the linters
  examples [NAME...]  build the package, then install, build and test every example in Chromium
                      (--tarball FILE: with that package)
  conformance [OPTIONS]
                      run RestrictedPython's own tests in the interpreter
                      (--json FILE; --update: write the table of results; --verbose)
  bench [OPTIONS]     build for publishing, and compare with Pyodide and MicroPython
                      (--everyday: measure the everyday build; other options go to the benchmark)
  pack                build for publishing and make the npm tarball
  wire                write www/src/wire.ts from the Rust types
  cargo ARGUMENTS     run cargo natively, with the toolchain and the edited crates of patches/

--publish takes longer to build and optimises further.";

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (command, options) = match arguments.split_first() {
        Some((command, options)) => (command.as_str(), options),
        None => ("help", &[][..]),
    };
    let project = Project::find()?;
    match command {
        "play" => play(&project, quality(options)?),
        "test" => test(&project),
        "build" => build(&project, quality(options)?).map(drop),
        "bombs" => bombs(&project, options),
        "lint" => lint::lint(&project),
        "examples" => examples(&project, options),
        "conformance" => conformance::conformance(&project, options),
        "fuzz" => fuzz(&project, options),
        "fuzz-memory" => sanitized::fuzz(&project, options),
        "bench" => bench(&project, options),
        "pack" => pack(&project),
        "wire" => wire(&project),
        "cargo" => run(Toolchain::find()?.cargo(&project)?.args(options)),
        "help" | "--help" | "-h" => {
            println!("{HELP}");
            Ok(())
        }
        other => bail!("unknown command {other:?}\n\n{HELP}"),
    }
}

fn quality(options: &[String]) -> Result<Quality> {
    match options {
        [] => Ok(Quality::Everyday),
        [option] if option == "--publish" => Ok(Quality::Published),
        [option, ..] => bail!("unknown option {option:?}; the only option is --publish"),
    }
}

/// Builds the npm package.
fn build(project: &Project, quality: Quality) -> Result<Toolchain> {
    let toolchain = Toolchain::find()?;
    npm::install(&project.root)?;
    wasm::build(project, &toolchain, quality)?;
    announce("build the npm package");
    npm::script(&project.www(), "build")?;
    Ok(toolchain)
}

fn build_playground(project: &Project) -> Result<()> {
    announce("build the playground");
    npm::script(&project.playground(), "build")
}

/// `xtask-launcher` announces what this command does and how long it takes.
fn play(project: &Project, quality: Quality) -> Result<()> {
    build(project, quality)?;
    build_playground(project)?;
    announce("serve the playground");
    // Replaces this process, whose memory is large after the build. Vite takes the next free port
    // if 4173 is taken, and prints the address that it serves.
    Step::npm(&project.playground()).args(["run", "--silent", "preview"]).replace_this_process()
}

fn test(project: &Project) -> Result<()> {
    let toolchain = Toolchain::find()?;
    let cargo = |arguments: &[&str]| run(toolchain.cargo(project)?.args(arguments));
    // Separately: cargo would unify their features and compile everything again.
    cargo(&["test", "--package", "pyvarium"])?;
    cargo(&["test", "--package", "xtask"])?;
    build(project, Quality::Everyday)?;
    npm::script(&project.www(), "test")?;
    build_playground(project)?;
    let poke = wasm::build_poke(project, &toolchain)?;
    let tests = project.root.join("pkg-tests");
    let mut step = Step::node(&tests).arg("run.mjs").env("PYVARIUM_POKE", poke);
    if let Some(command) = arm::node(project)? {
        step = step.env("PYVARIUM_ARM_NODE", command);
    }
    let nodes = std::env::join_paths(nodes::all(project)?)?;
    with_browsers(&[&CHROMIUM, &FIREFOX], step.env("PYVARIUM_NODES", nodes))?.run()?;
    test_examples(project, &EXAMPLES_IN_TESTS.map(str::to_owned))
}

/// The examples that `test` includes: one for each kind of tool.
const EXAMPLES_IN_TESTS: [&str; 4] = ["vite-react", "webpack", "esbuild", "jest"];

/// Builds and tests the examples that `options` name, or all.
fn examples(project: &Project, options: &[String]) -> Result<()> {
    build(project, Quality::Everyday)?;
    test_examples(project, options)
}

fn test_examples(project: &Project, options: &[String]) -> Result<()> {
    let tests = project.root.join("pkg-tests");
    with_browsers(&[&CHROMIUM], Step::node(&tests).arg("examples.mjs").args(options))?.run()
}

/// Runs every bomb in the engines that `options` name, or in all.
fn bombs(project: &Project, options: &[String]) -> Result<()> {
    let all = !options.iter().any(|option| option.starts_with("--engine"));
    let is_named = |engine: &str| options.iter().any(|option| option.ends_with(engine));
    let mut browsers = Vec::new();
    for (engine, browser) in [("chromium", &CHROMIUM), ("firefox", &FIREFOX)] {
        if all || is_named(engine) {
            browsers.push(browser);
        }
    }
    build(project, Quality::Everyday)?;
    let tests = project.root.join("pkg-tests");
    let step = Step::node(&tests).args(["bombs.mjs", "../www"]).args(options);
    with_browsers(&browsers, step)?.run()
}

/// Passes the paths of `browsers` to `step`.
fn with_browsers(browsers: &[&Browser], step: Step) -> Result<Step> {
    browsers.iter().try_fold(step, |step, browser| Ok(step.env(browser.variable, browser.find()?)))
}

fn fuzz(project: &Project, options: &[String]) -> Result<()> {
    build(project, Quality::Everyday)?;
    Step::node(&project.root.join("pkg-tests/fuzz"))
        .arg("fuzz.mjs")
        .args(options)
        .env("PYVARIUM_DIST", project.www().join("dist"))
        .run()
}

fn bench(project: &Project, options: &[String]) -> Result<()> {
    let everyday = options.iter().any(|option| option == "--everyday");
    build(project, if everyday { Quality::Everyday } else { Quality::Published })?;
    let folder = project.root.join("pkg-tests/bench");
    // Not part of the workspace, so that only the benchmark downloads Pyodide (6.5 MB).
    npm::install(&folder)?;
    let step = Step::node(&folder)
        .arg("bench.mjs")
        .args(options.iter().filter(|option| *option != "--everyday"))
        .env("PYVARIUM_DIST", project.www().join("dist"))
        .env("PYVARIUM_UNMETERED", project.unmetered_wasm());
    with_browsers(&[&CHROMIUM], step)?.run()
}

fn pack(project: &Project) -> Result<()> {
    build(project, Quality::Published)?;
    Step::npm(&project.www()).args(["pack", "--pack-destination"]).arg(&project.root).run()
}

fn wire(project: &Project) -> Result<()> {
    let mut cargo = Toolchain::find()?.cargo(project)?;
    run(cargo.args(["test", "--lib", "typescript"]).env("PYVARIUM_WRITE_WIRE", "1"))
}
