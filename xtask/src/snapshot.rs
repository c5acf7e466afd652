//! The snapshot: the build runs the module's initialisation once and stores the resulting memory as
//! the module's data. The interpreter of a new instance is then ready without initialisation.
//!
//! Invariant: nothing in that memory refers to anything outside. When the initialisation returns,
//! the module has no reference to a JavaScript value, and its stack is empty.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use walrus::ir::Value;
use walrus::{ConstExpr, DataKind, ExportItem, FunctionKind, GlobalKind, ImportedFunction, Module};

use crate::library::Source;
use crate::process::Step;
use crate::wasm::STACK;

/// The exported functions that initialise, and that compile the library. The exports are removed,
/// with all code that only they need.
const EXPORTS: [&str; 2] = ["warm_up", "compile_library"];

/// The exported function that reports on a trapped instance.
pub const REPORT: &str = "post_mortem";

/// The prefix of the exported stand-ins, see [`import_standins`].
const STANDIN: &str = "stand_in_";

/// The stack of [`REPORT`], in bytes: the lowest part of the module's stack, which grows down to
/// address 0. Metering ends a run before it uses this part, so the report does not overwrite the
/// stack of the trapped instance.
pub const REPORT_STACK: u32 = 64 * 1024;

/// The size of a page of wasm memory, in bytes.
const PAGE: usize = 64 * 1024;

/// The minimum length of a gap between data segments, in bytes. A segment costs more than it saves
/// for a shorter sequence of zeros.
const GAP: usize = 32;

const SCRIPT: &str = "\
import { readFileSync, writeFileSync } from 'node:fs'
import { compile_library, initSync, warm_up } from './generated/pyvarium.js'
const [wasm, memory, sources, codes] = process.argv.slice(2)
const instance = initSync({ module: new WebAssembly.Module(readFileSync(wasm)) })
warm_up()
writeFileSync(memory, new Uint8Array(instance.memory.buffer))
for (const [index, [name, isPackage, path]] of JSON.parse(readFileSync(sources, 'utf8')).entries()) {
  writeFileSync(`${codes}/${index}`, compile_library(name, isPackage, readFileSync(path, 'utf8')))
}
";

/// What a fresh module makes.
pub struct Initialised {
    /// The module with the memory after its initialisation as its data.
    pub wasm: Vec<u8>,
    /// The compiled modules of the library, in the order of the sources.
    pub library: Vec<Vec<u8>>,
}

/// Initialises the module in the file `wasm`, with the `glue` that wasm-bindgen made for it, and
/// lets it compile `sources`. Writes files to the folder `scratch`.
pub fn initialise(
    wasm: &Path,
    glue: &str,
    sources: &[Source],
    scratch: &Path,
) -> Result<Initialised> {
    let folder = scratch.join("snapshot");
    for (name, text) in [
        ("package.json", "{ \"type\": \"module\" }"),
        ("snapshot.js", SCRIPT),
        ("generated/pyvarium.js", glue),
        (
            "worker/host.js",
            "export function post() {}\nexport function ask() {}\nexport function takeAnswer() {}\n",
        ),
    ] {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().context("the path has no folder")?)?;
        fs::write(path, text)?;
    }
    let (memory, list, codes) =
        (folder.join("memory.bin"), folder.join("sources.json"), folder.join("codes"));
    fs::create_dir_all(&codes)?;
    let listed: Vec<_> =
        sources.iter().map(|source| (&source.name, source.is_package, &source.path)).collect();
    fs::write(&list, serde_json::to_vec(&listed)?)?;
    Step::node(&folder).arg("snapshot.js").arg(wasm).args([&memory, &list, &codes]).run()?;
    let code = |index: usize| fs::read(codes.join(index.to_string()));
    Ok(Initialised {
        wasm: replace_data(&fs::read(wasm)?, &fs::read(memory)?)?,
        library: (0..sources.len()).map(code).collect::<Result<_, _>>()?,
    })
}

fn replace_data(wasm: &[u8], memory: &[u8]) -> Result<Vec<u8>> {
    let mut module = Module::from_buffer(wasm)?;
    ensure!(memory.len().is_multiple_of(PAGE), "the size of the memory is not a number of pages");
    let id = module.memories.iter().next().context("the module has no memory")?.id();
    let old: Vec<_> = module.data.iter().map(|data| data.id()).collect();
    for data in old {
        module.data.delete(data);
    }
    let target = module.memories.get_mut(id);
    target.initial = (memory.len() / PAGE) as u64;
    target.data_segments.clear();
    for (offset, bytes) in segments(memory) {
        let offset = ConstExpr::Value(Value::I32(u32::try_from(offset)?.cast_signed()));
        let data = module.data.add(DataKind::Active { memory: id, offset }, bytes.to_vec());
        module.memories.get_mut(id).data_segments.insert(data);
    }
    for export in EXPORTS {
        module.exports.remove(export)?;
    }
    import_standins(&mut module)?;
    reset_stack(&mut module)?;
    walrus::passes::gc::run(&mut module);
    Ok(module.emit_wasm())
}

/// Replaces the exported stand-ins by imports, which metering defines. A stand-in does nothing, as
/// is correct while the module initialises. The optimiser would inline it, but cannot inline an
/// import.
fn import_standins(module: &mut Module) -> Result<()> {
    let standins: Vec<_> = module
        .exports
        .iter()
        .filter_map(|export| {
            let name = export.name.strip_prefix(STANDIN)?.to_owned();
            match export.item {
                ExportItem::Function(function) => Some((export.id(), name, function)),
                _ => None,
            }
        })
        .collect();
    ensure!(standins.len() == 4, "the module has {} stand-ins, not 4", standins.len());
    for (export, name, function) in standins {
        module.exports.delete(export);
        let ty = module.funcs.get(function).ty();
        let import = module.imports.add("meter", &name, function);
        module.funcs.get_mut(function).kind = FunctionKind::Import(ImportedFunction { import, ty });
    }
    Ok(())
}

/// Makes the report start on a stack of its own: the instance may have trapped because its stack
/// was used up.
fn reset_stack(module: &mut Module) -> Result<()> {
    let top = STACK.cast_signed();
    let is_stack_pointer = |global: &&walrus::Global| {
        global.mutable
            && matches!(
                &global.kind,
                GlobalKind::Local(ConstExpr::Value(Value::I32(value))) if *value == top
            )
    };
    let global = module.globals.iter().find(is_stack_pointer);
    let global = global.context("the module has no stack pointer")?.id();
    let report = module.exports.get_func(REPORT)?;
    let function = module.funcs.get_mut(report).kind.unwrap_local_mut();
    function
        .builder_mut()
        .func_body()
        .const_at(0, Value::I32(REPORT_STACK.cast_signed()))
        .global_set_at(1, global);
    Ok(())
}

/// The parts of `memory` between long sequences of zeros, with their offsets.
fn segments(memory: &[u8]) -> Vec<(usize, &[u8])> {
    let mut segments = Vec::new();
    let mut start = None;
    let mut end = 0;
    for (index, _) in memory.iter().enumerate().filter(|(_, byte)| **byte != 0) {
        match start {
            Some(first) if index - end >= GAP => {
                segments.push((first, &memory[first..end]));
                start = Some(index);
            }
            Some(_) => {}
            None => start = Some(index),
        }
        end = index + 1;
    }
    segments.extend(start.map(|first| (first, &memory[first..end])));
    segments
}

#[cfg(test)]
mod tests {
    use super::{GAP, segments};

    #[test]
    fn only_long_sequences_of_zeros_separate_segments() {
        let mut memory = vec![0_u8; 4 * GAP];
        memory[3] = 1;
        memory[3 + GAP] = 2;
        memory[2 * GAP + 4] = 3;
        assert_eq!(segments(&memory).len(), 2);
        let rebuilt =
            segments(&memory).into_iter().fold(vec![0; memory.len()], |mut all, (at, bytes)| {
                all[at..at + bytes.len()].copy_from_slice(bytes);
                all
            });
        assert_eq!(rebuilt, memory);
    }

    #[test]
    fn a_memory_of_zeros_has_no_segments() {
        assert!(segments(&[0; 100]).is_empty());
    }
}
