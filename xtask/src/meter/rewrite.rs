//! Inserts the probes that `fuel.rs` and `stack.rs` plan.
//!
//! Nothing here decides where a probe is or what it charges.

use std::slice;

use walrus::ir::{
    BinaryOp, Binop, Block, Br, Call, Const, GlobalGet, GlobalSet, IfElse, Instr, InstrLocId,
    InstrSeqId, InstrSeqType, LocalGet, LocalId, LocalSet, LocalTee, Value, VisitorMut,
    dfs_pre_order_mut,
};
use walrus::{FunctionId, GlobalId, LocalFunction, Module, ValType};

use super::accounts::Accounts;
use super::body::{Bulk, constant_size};
use super::fuel::{FuelPlan, FunctionPlan};
use super::stack::StackPlan;

/// Inserts the fuel probes.
pub(super) fn insert_fuel(module: &mut Module, accounts: Accounts, plan: &FuelPlan) {
    for plan in &plan.functions {
        if plan.probes.is_empty() && plan.bulk.is_empty() {
            continue;
        }
        inserter(module, accounts.fuel, accounts.refill, plan.function).insert(plan);
    }
}

/// Inserts the stack probes. They are around the code of a function with its fuel probes, so they
/// are inserted after these.
pub(super) fn insert_stack(module: &mut Module, accounts: Accounts, plan: &StackPlan) {
    for &(function, need) in &plan.functions {
        let results = module.types.results(module.funcs.get(function).ty()).to_vec();
        let results = InstrSeqType::new(&mut module.types, &[], &results);
        let before = module.locals.add(ValType::I32);
        inserter(module, accounts.headroom, accounts.overflow, function)
            .surround(results, before, need);
    }
}

/// Replaces each `memory.grow` in `function` by a call of `grow`.
pub(super) fn replace_growth(module: &mut Module, function: FunctionId, grow: FunctionId) {
    struct Replace(FunctionId);
    impl VisitorMut for Replace {
        fn visit_instr_mut(&mut self, instr: &mut Instr, _: &mut InstrLocId) {
            if matches!(instr, Instr::MemoryGrow(_)) {
                *instr = Call { func: self.0 }.into();
            }
        }
    }
    let function = module.funcs.get_mut(function).kind.unwrap_local_mut();
    let entry = function.entry_block();
    dfs_pre_order_mut(&mut Replace(grow), function, entry);
}

/// `account` is the global that the probes change, and they call `exhausted`.
fn inserter(
    module: &mut Module,
    account: GlobalId,
    exhausted: FunctionId,
    function: FunctionId,
) -> Inserter<'_> {
    let scratch = module.locals.add(ValType::I32);
    let function = module.funcs.get_mut(function).kind.unwrap_local_mut();
    Inserter { account, exhausted, scratch, function }
}

struct Inserter<'a> {
    /// The global from which the probes subtract.
    account: GlobalId,
    /// The function that the probes call when the account is below zero.
    exhausted: FunctionId,
    /// Has the value of the account, or a size.
    scratch: LocalId,
    function: &'a mut LocalFunction,
}

impl Inserter<'_> {
    /// Inserts the fuel probes of one function.
    fn insert(&mut self, plan: &FunctionPlan) {
        for &seq in &plan.bulk {
            self.charge_sizes(seq);
        }
        for &(seq, charge) in &plan.probes {
            let probe = self.probe(vec![self.load()], charge);
            self.function.block_mut(seq).instrs.splice(0..0, located(probe));
        }
    }

    /// Moves the code of the function into a block. Before the block, `need` is subtracted from the
    /// account. After it, the account is set to its value at the entry, which the local `before`
    /// has.
    fn surround(&mut self, results: InstrSeqType, before: LocalId, need: u32) {
        let entry = self.function.entry_block();
        let body = self.function.builder_mut().dangling_instr_seq(results).id();
        dfs_pre_order_mut(&mut Leave { entry, body }, self.function, entry);
        let code = std::mem::take(&mut self.function.block_mut(entry).instrs);
        self.function.block_mut(body).instrs = code;
        let mut around = self.probe(vec![self.load(), LocalTee { local: before }.into()], need);
        around.push(Block { seq: body }.into());
        around.extend([LocalGet { local: before }.into(), self.store()]);
        self.function.block_mut(entry).instrs = located(around).collect();
    }

    /// `account -= charge; if account < 0 { exhausted() }`. The instructions `account` push the
    /// account. `hints.rs` recognises the rest.
    fn probe(&mut self, account: Vec<Instr>, charge: u32) -> Vec<Instr> {
        let builder = self.function.builder_mut();
        let exhausted = builder.dangling_instr_seq(None).call(self.exhausted).id();
        let go_on = builder.dangling_instr_seq(None).id();
        let mut probe = account;
        probe.extend([constant(charge), binop(BinaryOp::I32Sub)]);
        probe.extend([LocalTee { local: self.scratch }.into(), self.store()]);
        probe.extend([
            LocalGet { local: self.scratch }.into(),
            constant(0),
            binop(BinaryOp::I32LtS),
        ]);
        probe.push(IfElse { consequent: exhausted, alternative: go_on }.into());
        probe
    }

    /// Inserts `account -= charge` before each bulk instruction in `seq` whose size is not
    /// constant.
    fn charge_sizes(&mut self, seq: InstrSeqId) {
        let instrs = std::mem::take(&mut self.function.block_mut(seq).instrs);
        let mut charged = Vec::with_capacity(instrs.len() + 16);
        let mut constant = false;
        for (instr, location) in instrs {
            if let (Some(bulk), false) = (Bulk::of(&instr), constant) {
                charged.extend(located(self.charge_size(bulk)));
            }
            constant = constant_size(&instr).is_some();
            charged.push((instr, location));
        }
        self.function.block_mut(seq).instrs = charged;
    }

    /// `account -= charge`, where the charge depends on the size on top of the stack. The size
    /// stays there.
    fn charge_size(&self, bulk: Bulk) -> Vec<Instr> {
        let size: Instr = LocalGet { local: self.scratch }.into();
        let mut charge = vec![LocalSet { local: self.scratch }.into(), self.load(), size.clone()];
        charge.extend(match bulk {
            Bulk::Items => vec![constant(4), binop(BinaryOp::I32ShrU)],
            Bulk::Pages => {
                vec![
                    constant(0xffff),
                    binop(BinaryOp::I32And),
                    constant(12),
                    binop(BinaryOp::I32Shl),
                ]
            }
        });
        charge.extend([binop(BinaryOp::I32Sub), self.store(), size]);
        charge
    }

    fn load(&self) -> Instr {
        GlobalGet { global: self.account }.into()
    }

    fn store(&self) -> Instr {
        GlobalSet { global: self.account }.into()
    }
}

/// Replaces branches that leave the function by branches that leave the block `body`.
struct Leave {
    entry: InstrSeqId,
    body: InstrSeqId,
}

impl VisitorMut for Leave {
    fn visit_instr_mut(&mut self, instr: &mut Instr, _: &mut InstrLocId) {
        let targets = match instr {
            Instr::Return(_) => {
                *instr = Br { block: self.body }.into();
                return;
            }
            Instr::Br(branch) => slice::from_mut(&mut branch.block),
            Instr::BrIf(branch) => slice::from_mut(&mut branch.block),
            Instr::BrOnNull(branch) => slice::from_mut(&mut branch.block),
            Instr::BrOnNonNull(branch) => slice::from_mut(&mut branch.block),
            Instr::BrOnCast(branch) => slice::from_mut(&mut branch.block),
            Instr::BrOnCastFail(branch) => slice::from_mut(&mut branch.block),
            Instr::BrTable(table) => {
                self.retarget(slice::from_mut(&mut table.default));
                &mut table.blocks[..]
            }
            _ => return,
        };
        self.retarget(targets);
    }
}

impl Leave {
    fn retarget(&self, targets: &mut [InstrSeqId]) {
        for target in targets.iter_mut().filter(|target| **target == self.entry) {
            *target = self.body;
        }
    }
}

fn constant(value: u32) -> Instr {
    Const { value: Value::I32(value as i32) }.into()
}

fn binop(op: BinaryOp) -> Instr {
    Binop { op }.into()
}

fn located(instrs: Vec<Instr>) -> impl Iterator<Item = (Instr, InstrLocId)> {
    instrs.into_iter().map(|instr| (instr, InstrLocId::default()))
}
