//! Replaces every computed NaN by one canonical NaN.
//!
//! The wasm specification leaves the sign and the payload of a computed NaN to the engine. They
//! depend on the processor, and on which compiler of the engine compiled the code. After each
//! instruction that may compute a NaN, the pass adds code that replaces a NaN by the positive NaN
//! with an empty payload, as in the deterministic profile of the specification.
//!
//! `neg`, `abs`, `copysign`, loads and constants are exact in every engine and do not change.

use walrus::ir::{
    BinaryOp, Binop, Const, Instr, InstrLocId, InstrSeqId, LocalGet, LocalId, LocalTee, Select,
    UnaryOp, Value, Visitor, dfs_in_order,
};
use walrus::{FunctionId, InstrSeqBuilder, LocalFunction, Module, ValType};

/// Canonicalises the NaNs that `functions` compute. Returns the number of instructions changed.
pub(super) fn canonicalise(
    module: &mut Module,
    functions: impl Iterator<Item = FunctionId>,
) -> usize {
    let mut total = 0;
    for function in functions {
        let local = module.funcs.get(function).kind.unwrap_local();
        let (sequences, widths) = sequences_to_change(local);
        if sequences.is_empty() {
            continue;
        }
        let scratch = Scratch {
            f32: widths[0].then(|| module.locals.add(ValType::F32)),
            f64: widths[1].then(|| module.locals.add(ValType::F64)),
        };
        let local = module.funcs.get_mut(function).kind.unwrap_local_mut();
        for sequence in sequences {
            let mut sequence = local.builder_mut().instr_seq(sequence);
            total += scratch.change(&mut sequence);
        }
    }
    total
}

/// The locals that have a result while it is compared, in a function that needs them.
struct Scratch {
    f32: Option<LocalId>,
    f64: Option<LocalId>,
}

impl Scratch {
    /// Changes a sequence. Returns the number of instructions changed.
    fn change(&self, sequence: &mut InstrSeqBuilder<'_>) -> usize {
        let instrs = std::mem::take(sequence.instrs_mut());
        let mut changed = Vec::with_capacity(instrs.len() + 16);
        let mut count = 0;
        let mut rest = instrs.into_iter().peekable();
        while let Some((instr, location)) = rest.next() {
            let width = computes(&instr);
            changed.push((instr, location));
            let is_hidden = rest.peek().is_some_and(|(next, _)| hides_nan(next));
            let local = match width {
                Some(Width::F32) if !is_hidden => self.f32,
                Some(Width::F64) if !is_hidden => self.f64,
                _ => None,
            };
            if let (Some(width), Some(local)) = (width, local) {
                count += 1;
                let fix = width.canonicalised(local);
                changed.extend(fix.into_iter().map(|instr| (instr, InstrLocId::default())));
            }
        }
        *sequence.instrs_mut() = changed;
        count
    }
}

/// The type of a float.
#[derive(Clone, Copy)]
enum Width {
    F32,
    F64,
}

impl Width {
    /// `x == x ? x : NaN`, where `x` is the operand on top of the stack.
    fn canonicalised(self, local: LocalId) -> [Instr; 6] {
        let (nan, ty, op) = match self {
            Self::F32 => (Value::F32(f32::from_bits(0x7fc0_0000)), ValType::F32, BinaryOp::F32Eq),
            Self::F64 => {
                let nan = f64::from_bits(0x7ff8_0000_0000_0000);
                (Value::F64(nan), ValType::F64, BinaryOp::F64Eq)
            }
        };
        [
            LocalTee { local }.into(),
            Const { value: nan }.into(),
            LocalGet { local }.into(),
            LocalGet { local }.into(),
            Binop { op }.into(),
            Select { ty: Some(ty) }.into(),
        ]
    }
}

/// The sequences with an instruction that may compute a NaN, and whether there are instructions of
/// 32 bits and of 64 bits.
fn sequences_to_change(function: &LocalFunction) -> (Vec<InstrSeqId>, [bool; 2]) {
    #[derive(Default)]
    struct Find {
        open: Vec<InstrSeqId>,
        found: Vec<InstrSeqId>,
        widths: [bool; 2],
    }
    impl<'a> Visitor<'a> for Find {
        fn start_instr_seq(&mut self, sequence: &'a walrus::ir::InstrSeq) {
            self.open.push(sequence.id());
        }

        fn end_instr_seq(&mut self, _: &'a walrus::ir::InstrSeq) {
            self.open.pop();
        }

        fn visit_instr(&mut self, instr: &'a Instr, _: &'a InstrLocId) {
            let Some(width) = computes(instr) else { return };
            self.widths[width as usize] = true;
            self.found.extend(self.open.last());
        }
    }
    let mut find = Find::default();
    dfs_in_order(&mut find, function, function.entry_block());
    find.found.sort_unstable();
    find.found.dedup();
    (find.found, find.widths)
}

/// The width of the float that `instr` computes, if it may compute a NaN.
fn computes(instr: &Instr) -> Option<Width> {
    match instr {
        Instr::Binop(operation) => match operation.op {
            BinaryOp::F32Add
            | BinaryOp::F32Sub
            | BinaryOp::F32Mul
            | BinaryOp::F32Div
            | BinaryOp::F32Min
            | BinaryOp::F32Max => Some(Width::F32),
            BinaryOp::F64Add
            | BinaryOp::F64Sub
            | BinaryOp::F64Mul
            | BinaryOp::F64Div
            | BinaryOp::F64Min
            | BinaryOp::F64Max => Some(Width::F64),
            _ => None,
        },
        Instr::Unop(operation) => match operation.op {
            UnaryOp::F32Sqrt
            | UnaryOp::F32Ceil
            | UnaryOp::F32Floor
            | UnaryOp::F32Trunc
            | UnaryOp::F32Nearest
            | UnaryOp::F32DemoteF64 => Some(Width::F32),
            UnaryOp::F64Sqrt
            | UnaryOp::F64Ceil
            | UnaryOp::F64Floor
            | UnaryOp::F64Trunc
            | UnaryOp::F64Nearest
            | UnaryOp::F64PromoteF32 => Some(Width::F64),
            _ => None,
        },
        _ => None,
    }
}

/// Whether the result of `instr` is the same for every NaN that it may pop from the top of the
/// stack: it is a comparison, or the NaN that it computes is canonicalised.
fn hides_nan(instr: &Instr) -> bool {
    computes(instr).is_some()
        || match instr {
            Instr::Binop(operation) => matches!(
                operation.op,
                BinaryOp::F32Eq
                    | BinaryOp::F32Ne
                    | BinaryOp::F32Lt
                    | BinaryOp::F32Gt
                    | BinaryOp::F32Le
                    | BinaryOp::F32Ge
                    | BinaryOp::F64Eq
                    | BinaryOp::F64Ne
                    | BinaryOp::F64Lt
                    | BinaryOp::F64Gt
                    | BinaryOp::F64Le
                    | BinaryOp::F64Ge
            ),
            _ => false,
        }
}
