//! The two functions through which a module tells where its counter is and what to do when it runs out.

use std::collections::HashMap;

use walrus::ir::{BinaryOp, Instr, Value};
use walrus::{ExportItem, FunctionId, FunctionKind, LocalFunction, MemoryId, Module, ValType};

use super::MeterError;

const ADDRESS: &str = "fuel_address";
const EXHAUSTED: &str = "fuel_exhausted";

/// What probes need to know.
pub(super) struct Hooks {
    pub memory: MemoryId,
    /// The counter's address in `memory`.
    pub address: u32,
    /// Called when the counter is below zero.
    pub exhausted: FunctionId,
}

/// Finds the hooks and removes their exports.
pub(super) fn take(module: &mut Module) -> Result<Hooks, MeterError> {
    let memory = sole_memory(module)?;
    let address = take_export(module, ADDRESS, &[ValType::I32], "() -> i32")?;
    let exhausted = take_export(module, EXHAUSTED, &[], "() -> ()")?;
    let address = constant(module.funcs.get(address).kind.unwrap_local())?;
    let bytes = module.memories.get(memory).initial << 16;
    if address % 4 != 0 || u64::from(address) + 4 > bytes {
        return Err(MeterError::AddressOutside(address));
    }
    Ok(Hooks { memory, address, exhausted })
}

fn sole_memory(module: &Module) -> Result<MemoryId, MeterError> {
    if module.memories.iter().any(|memory| memory.memory64)
        || module.tables.iter().any(|table| table.table64)
    {
        return Err(MeterError::Wide);
    }
    let mut memories = module.memories.iter();
    match (memories.next(), memories.count()) {
        (Some(memory), 0) => Ok(memory.id()),
        (first, more) => Err(MeterError::Memories(usize::from(first.is_some()) + more)),
    }
}

fn take_export(
    module: &mut Module,
    hook: &'static str,
    results: &[ValType],
    wanted: &'static str,
) -> Result<FunctionId, MeterError> {
    let export = module.exports.iter().find(|export| export.name == hook);
    let export = export.ok_or(MeterError::MissingHook(hook))?;
    let ExportItem::Function(function) = export.item else {
        return Err(MeterError::MissingHook(hook));
    };
    let export = export.id();
    let FunctionKind::Local(body) = &module.funcs.get(function).kind else {
        return Err(MeterError::HookType { hook, wanted });
    };
    if module.types.params_results(body.ty()) != (&[], results) {
        return Err(MeterError::HookType { hook, wanted });
    }
    module.exports.delete(export);
    Ok(function)
}

/// The value of a function without parameters that does no more than an unoptimised constant does.
fn constant(function: &LocalFunction) -> Result<u32, MeterError> {
    let mut locals = HashMap::new();
    let mut stack = Vec::new();
    for (instr, _) in &function.block(function.entry_block()).instrs {
        let top = stack.last().copied();
        match (instr, top) {
            (Instr::Const(constant), _) => match constant.value {
                Value::I32(value) => stack.push(value),
                _ => return Err(not_constant(instr)),
            },
            (Instr::LocalGet(get), _) => stack.push(locals.get(&get.local).copied().unwrap_or(0)),
            (Instr::LocalTee(tee), Some(value)) => {
                locals.insert(tee.local, value);
            }
            (Instr::LocalSet(set), Some(value)) => {
                locals.insert(set.local, value);
                stack.pop();
            }
            (Instr::Binop(operation), Some(right)) if matches!(operation.op, BinaryOp::I32Add) => {
                stack.pop();
                let left = stack.pop().ok_or_else(|| not_constant(instr))?;
                stack.push(left.wrapping_add(right));
            }
            (Instr::Drop(_), Some(_)) => {
                stack.pop();
            }
            (Instr::Return(_), Some(_)) => break,
            _ => return Err(not_constant(instr)),
        }
    }
    stack
        .last()
        .map(|&value| value as u32)
        .ok_or_else(|| MeterError::AddressNotConstant("nothing".into()))
}

fn not_constant(instr: &Instr) -> MeterError {
    MeterError::AddressNotConstant(format!("{instr:?}"))
}
