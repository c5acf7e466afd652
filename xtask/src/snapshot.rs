//! The snapshot: runs the module's initialisation once, at build time, and makes the memory it
//! leaves the module's own data. An instance is then born with the interpreter ready.
//!
//! Sound because nothing in that memory refers to the outside: the module holds no JavaScript
//! value when [`EXPORT`] returns, and its stack is empty.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};
use walrus::ir::Value;
use walrus::{ConstExpr, DataKind, ExportItem, FunctionKind, GlobalKind, ImportedFunction, Module};

use crate::process::Step;
use crate::wasm::STACK;

/// The function that initialises. Its export is removed, and with it all that only it needs.
const EXPORT: &str = "warm_up";

/// The function that reports on a dead instance.
pub const REPORT: &str = "post_mortem";

/// How the names of exported stand-ins begin, see `src/meter.rs`.
const STANDIN: &str = "stand_in_";

/// The stack for that, in bytes: the end of the module's stack, which grows down to address zero.
/// Metering keeps every run out of it, so that what the dead instance had on its stack is still
/// there to report.
pub const REPORT_STACK: u32 = 64 * 1024;

const PAGE: usize = 64 * 1024;

/// A run of zeros from this length on is left out of the data: less costs more than it saves.
const GAP: usize = 32;

const SCRIPT: &str = "\
import { readFileSync, writeFileSync } from 'node:fs'
import { initSync, warm_up } from './generated/pyvarium.js'
const [wasm, memory] = process.argv.slice(2)
const instance = initSync({ module: new WebAssembly.Module(readFileSync(wasm)) })
warm_up()
writeFileSync(memory, new Uint8Array(instance.memory.buffer))
";

/// Initialises `wasm`, which wasm-bindgen made with the glue in `glue`, and bakes the memory in.
pub fn bake(wasm: &Path, glue: &str, scratch: &Path) -> Result<Vec<u8>> {
    let folder = scratch.join("snapshot");
    for (name, text) in [
        ("package.json", "{ \"type\": \"module\" }"),
        ("snapshot.js", SCRIPT),
        ("generated/pyvarium.js", glue),
        ("worker/host.js", "export function post() {}\n"),
    ] {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().context("the path has a folder")?)?;
        fs::write(path, text)?;
    }
    let memory = folder.join("memory.bin");
    Step::node(&folder).arg("snapshot.js").arg(wasm).arg(&memory).run()?;
    replace_data(&fs::read(wasm)?, &fs::read(memory)?)
}

fn replace_data(wasm: &[u8], memory: &[u8]) -> Result<Vec<u8>> {
    let mut module = Module::from_buffer(wasm)?;
    ensure!(memory.len().is_multiple_of(PAGE), "the memory is not made of whole pages");
    let id = module.memories.iter().next().context("the module has a memory")?.id();
    let old: Vec<_> = module.data.iter().map(|data| data.id()).collect();
    for data in old {
        module.data.delete(data);
    }
    let target = module.memories.get_mut(id);
    target.initial = (memory.len() / PAGE) as u64;
    target.data_segments.clear();
    for (offset, bytes) in runs(memory) {
        let offset = ConstExpr::Value(Value::I32(u32::try_from(offset)?.cast_signed()));
        let data = module.data.add(DataKind::Active { memory: id, offset }, bytes.to_vec());
        module.memories.get_mut(id).data_segments.insert(data);
    }
    module.exports.remove(EXPORT)?;
    import_standins(&mut module)?;
    reset_stack(&mut module)?;
    walrus::passes::gc::run(&mut module);
    Ok(module.emit_wasm())
}

/// Turns the exported stand-ins for what metering defines into imports. A stand-in does nothing,
/// which is right while the module initialises. As an import it is opaque to the optimiser, which
/// would inline it.
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
    ensure!(standins.len() == 3, "the module has {} stand-ins, not 3", standins.len());
    for (export, name, function) in standins {
        module.exports.delete(export);
        let ty = module.funcs.get(function).ty();
        let import = module.imports.add("meter", &name, function);
        module.funcs.get_mut(function).kind = FunctionKind::Import(ImportedFunction { import, ty });
    }
    Ok(())
}

/// Makes the report on a dead instance start on a stack of its own: the instance may have died
/// because its stack was full.
fn reset_stack(module: &mut Module) -> Result<()> {
    let top = STACK.cast_signed();
    let is_stack_pointer = |global: &&walrus::Global| {
        global.mutable
            && matches!(&global.kind, GlobalKind::Local(ConstExpr::Value(Value::I32(value))) if *value == top)
    };
    let global = module.globals.iter().find(is_stack_pointer);
    let global = global.context("the module has a stack pointer")?.id();
    let report = module.exports.get_func(REPORT)?;
    let function = module.funcs.get_mut(report).kind.unwrap_local_mut();
    function
        .builder_mut()
        .func_body()
        .const_at(0, Value::I32(REPORT_STACK.cast_signed()))
        .global_set_at(1, global);
    Ok(())
}

/// The stretches of `memory` between long runs of zeros, with their offsets.
fn runs(memory: &[u8]) -> Vec<(usize, &[u8])> {
    let mut runs = Vec::new();
    let mut start = None;
    let mut end = 0;
    for (index, _) in memory.iter().enumerate().filter(|(_, byte)| **byte != 0) {
        match start {
            Some(first) if index - end >= GAP => {
                runs.push((first, &memory[first..end]));
                start = Some(index);
            }
            Some(_) => {}
            None => start = Some(index),
        }
        end = index + 1;
    }
    runs.extend(start.map(|first| (first, &memory[first..end])));
    runs
}

#[cfg(test)]
mod tests {
    use super::{GAP, runs};

    #[test]
    fn long_runs_of_zeros_are_left_out_and_short_ones_kept() {
        let mut memory = vec![0_u8; 4 * GAP];
        memory[3] = 1;
        memory[3 + GAP] = 2;
        memory[2 * GAP + 4] = 3;
        assert_eq!(runs(&memory).len(), 2);
        let rebuilt =
            runs(&memory).into_iter().fold(vec![0; memory.len()], |mut all, (at, run)| {
                all[at..at + run.len()].copy_from_slice(run);
                all
            });
        assert_eq!(rebuilt, memory);
    }

    #[test]
    fn an_empty_memory_has_no_runs() {
        assert!(runs(&[0; 100]).is_empty());
    }
}
