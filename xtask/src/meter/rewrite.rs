//! Inserts what the plan says.

use walrus::ir::{
    BinaryOp, Binop, Const, IfElse, Instr, InstrLocId, InstrSeqId, Load, LoadKind, LocalGet,
    LocalId, LocalSet, LocalTee, MemArg, Store, StoreKind, Value,
};
use walrus::{LocalFunction, Module, ValType};

use super::body::{Bulk, constant_size};
use super::hooks::Hooks;
use super::plan::{FunctionPlan, Plan};

pub(super) fn insert(module: &mut Module, hooks: &Hooks, plan: &Plan) {
    for plan in &plan.functions {
        if plan.probes.is_empty() && plan.bulk.is_empty() {
            continue;
        }
        let scratch = module.locals.add(ValType::I32);
        let function = module.funcs.get_mut(plan.function).kind.unwrap_local_mut();
        Inserter { hooks, scratch, function }.insert(plan);
    }
}

struct Inserter<'a> {
    hooks: &'a Hooks,
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
            let probe = self.probe(charge);
            self.function.block_mut(seq).instrs.splice(0..0, located(probe));
        }
    }

    /// `counter -= charge; if counter < 0 { fuel_exhausted() }`
    fn probe(&mut self, charge: u32) -> Vec<Instr> {
        let builder = self.function.builder_mut();
        let refill = builder.dangling_instr_seq(None).call(self.hooks.exhausted).id();
        let go_on = builder.dangling_instr_seq(None).id();
        let mut probe = vec![constant(0), constant(0)];
        probe.extend([self.load(), constant(charge), binop(BinaryOp::I32Sub)]);
        probe.extend([LocalTee { local: self.scratch }.into(), self.store()]);
        probe.extend([
            LocalGet { local: self.scratch }.into(),
            constant(0),
            binop(BinaryOp::I32LtS),
        ]);
        probe.push(IfElse { consequent: refill, alternative: go_on }.into());
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
        MemArg { align: 4, offset: self.hooks.address.into() }
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
