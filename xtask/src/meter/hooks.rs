//! The functions through which a module tells where its accounts are and what to do when one is spent.

use std::collections::HashMap;

use walrus::ir::{BinaryOp, Instr, Value};
use walrus::{ExportItem, FunctionId, FunctionKind, LocalFunction, MemoryId, Module, ValType};

use super::MeterError;

/// What probes need to know.
pub(super) struct Hooks {
    pub memory: MemoryId,
    pub fuel: Account,
    pub stack: Account,
    /// What the stack's account starts with.
    pub room: u32,
}

/// A counter that probes take from.
#[derive(Clone, Copy)]
pub(super) struct Account {
    /// Its address in the memory.
    pub address: u32,
    /// Called when it is below zero.
    pub exhausted: FunctionId,
}

/// Finds the hooks and removes their exports.
pub(super) fn take(module: &mut Module) -> Result<Hooks, MeterError> {
    let memory = sole_memory(module)?;
    let fuel = take_account(module, memory, "fuel_address", "fuel_exhausted")?;
    let stack = take_account(module, memory, "stack_address", "stack_exhausted")?;
    let room = take_constant(module, "stack_room")?;
    Ok(Hooks { memory, fuel, stack, room })
}

fn take_account(
    module: &mut Module,
    memory: MemoryId,
    address: &'static str,
    exhausted: &'static str,
) -> Result<Account, MeterError> {
    let exhausted = take_export(module, exhausted, &[], "() -> ()")?;
    let hook = address;
    let address = take_constant(module, hook)?;
    let bytes = module.memories.get(memory).initial << 16;
    if address % 4 != 0 || u64::from(address) + 4 > bytes {
        return Err(MeterError::AddressOutside { hook, address });
    }
    Ok(Account { address, exhausted })
}

/// The value of a hook that returns a constant.
fn take_constant(module: &mut Module, hook: &'static str) -> Result<u32, MeterError> {
    let function = take_export(module, hook, &[ValType::I32], "() -> i32")?;
    constant(module.funcs.get(function).kind.unwrap_local())
        .map_err(|found| MeterError::NotConstant { hook, found })
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
/// Otherwise, what it contains.
fn constant(function: &LocalFunction) -> Result<u32, String> {
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
    stack.last().map(|&value| value as u32).ok_or_else(|| "nothing".into())
}

fn not_constant(instr: &Instr) -> String {
    format!("{instr:?}")
}
