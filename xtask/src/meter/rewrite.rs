//! Inserts what the plans say.

use std::slice;

use walrus::ir::{
    BinaryOp, Binop, Block, Br, Const, IfElse, Instr, InstrLocId, InstrSeqId, InstrSeqType, Load,
    LoadKind, LocalGet, LocalId, LocalSet, LocalTee, MemArg, Store, StoreKind, Value, VisitorMut,
    dfs_pre_order_mut,
};
use walrus::{FunctionId, LocalFunction, Module, ValType};

use super::body::{Bulk, constant_size};
use super::fuel::{FuelPlan, FunctionPlan};
use super::hooks::{Account, Hooks};
use super::stack::StackPlan;

/// Inserts the fuel probes.
pub(super) fn insert_fuel(module: &mut Module, hooks: &Hooks, plan: &FuelPlan) {
    for plan in &plan.functions {
        if plan.probes.is_empty() && plan.bulk.is_empty() {
            continue;
        }
        inserter(module, hooks, hooks.fuel, plan.function).insert(plan);
    }
}

/// Inserts the stack's account, after the fuel probes. A call of `restart` has the whole stack,
/// whatever the account says.
pub(super) fn insert_stack(
    module: &mut Module,
    hooks: &Hooks,
    plan: &StackPlan,
    restart: Option<FunctionId>,
) {
    for &(function, need) in &plan.functions {
        let results = module.types.results(module.funcs.get(function).ty()).to_vec();
        let results = InstrSeqType::new(&mut module.types, &[], &results);
        let before = module.locals.add(ValType::I32);
        let room = (restart == Some(function)).then_some(hooks.room);
        inserter(module, hooks, hooks.stack, function).surround(results, before, need, room);
    }
}

fn inserter<'a>(
    module: &'a mut Module,
    hooks: &'a Hooks,
    account: Account,
    function: FunctionId,
) -> Inserter<'a> {
    let scratch = module.locals.add(ValType::I32);
    let function = module.funcs.get_mut(function).kind.unwrap_local_mut();
    Inserter { hooks, account, scratch, function }
}

struct Inserter<'a> {
    hooks: &'a Hooks,
    account: Account,
    /// Holds the counter, or a size, where there is no better place.
    scratch: LocalId,
    function: &'a mut LocalFunction,
}

impl Inserter<'_> {
    fn insert(&mut self, plan: &FunctionPlan) {
        for &seq in &plan.bulk {
            self.charge_sizes(seq);
        }
        for &(seq, charge) in &plan.probes {
            let probe = self.probe(vec![constant(0), self.load()], charge);
            self.function.block_mut(seq).instrs.splice(0..0, located(probe));
        }
    }

    /// Puts the function's code into a block, between taking `need` from the account and putting the
    /// account back to what it was `before`. With `room`, the account is that at first.
    fn surround(&mut self, results: InstrSeqType, before: LocalId, need: u32, room: Option<u32>) {
        let entry = self.function.entry_block();
        let body = self.function.builder_mut().dangling_instr_seq(results).id();
        dfs_pre_order_mut(&mut Leave { entry, body }, self.function, entry);
        let code = std::mem::take(&mut self.function.block_mut(entry).instrs);
        self.function.block_mut(body).instrs = code;
        let mut counter = match room {
            Some(room) => vec![constant(room)],
            None => vec![constant(0), self.load()],
        };
        counter.push(LocalTee { local: before }.into());
        let mut around = self.probe(counter, need);
        around.push(Block { seq: body }.into());
        around.extend([constant(0), LocalGet { local: before }.into(), self.store()]);
        self.function.block_mut(entry).instrs = located(around).collect();
    }

    /// `counter -= charge; if counter < 0 { exhausted() }`, where `counter` puts it on the stack.
    fn probe(&mut self, counter: Vec<Instr>, charge: u32) -> Vec<Instr> {
        let builder = self.function.builder_mut();
        let exhausted = builder.dangling_instr_seq(None).call(self.account.exhausted).id();
        let go_on = builder.dangling_instr_seq(None).id();
        let mut probe = vec![constant(0)];
        probe.extend(counter);
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

    /// Puts, before each bulk instruction in `seq` whose size isn't constant, `counter -= charge`.
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

    /// `counter -= charge of the size on the stack`; leaves the size there.
    fn charge_size(&self, bulk: Bulk) -> Vec<Instr> {
        let size: Instr = LocalGet { local: self.scratch }.into();
        let mut charge = vec![LocalSet { local: self.scratch }.into(), constant(0), constant(0)];
        charge.extend([self.load(), size.clone()]);
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

    /// Replaces the 0 on the stack by the counter.
    fn load(&self) -> Instr {
        Load {
            memory: self.hooks.memory,
            kind: LoadKind::I32 { atomic: false },
            arg: self.counter(),
        }
        .into()
    }

    /// Makes the top of the stack the counter; below it must be a 0, which goes too.
    fn store(&self) -> Instr {
        Store {
            memory: self.hooks.memory,
            kind: StoreKind::I32 { atomic: false },
            arg: self.counter(),
        }
        .into()
    }

    fn counter(&self) -> MemArg {
        MemArg { align: 4, offset: self.account.address.into() }
    }
}

/// Makes what leaves the function leave only the block that its code is in.
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
