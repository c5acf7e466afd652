//! The code of a function as a flat list of steps, with all that its cost and the call graph depend
//! on.
//!
//! Nothing here computes a cost, except for instructions whose cost is constant.

use std::collections::HashMap;

use walrus::ir::{Instr, InstrLocId, InstrSeq, InstrSeqId, Value, Visitor, dfs_in_order};
use walrus::{FunctionId, LocalFunction};

use super::{INDIRECT_CALL_COST, MeterError};

/// The number of a sequence of instructions, in the order in which the sequences start. The
/// function's own sequence is 0. A nested sequence has a higher number than the one around it.
pub(super) type Label = usize;

/// A step of flattened code. A step that closes a sequence has the label of the sequence.
pub(super) enum Op {
    /// Code without branches. Its cost, in instructions.
    Run(u32),
    /// The callee's part of the cost of a call. The `call` instruction itself is part of a run.
    Call(FunctionId),
    /// The end of a sequence that a branch leaves at its end.
    End(Label),
    /// The start of a loop that is branched back to. Other loops are like blocks.
    Loop,
    EndLoop(Label),
    If,
    Else,
    EndIf {
        then: Label,
        otherwise: Label,
    },
    Branch(Label),
    BranchIf(Label),
    /// A `br_table`, with its targets.
    Table(Box<[Label]>),
    Unreachable,
}

/// The code of one iteration of a loop that is branched back to.
pub(super) struct Iteration {
    /// The body of the loop.
    pub seq: InstrSeqId,
    pub label: Label,
    /// The steps of the body are `ops[first..last]`.
    pub first: usize,
    pub last: usize,
}

/// The flattened code of a function, and what the call graph needs of it.
pub(super) struct Body {
    pub ops: Vec<Op>,
    /// For each label, whether it is a loop that is branched back to.
    pub is_repeated: Vec<bool>,
    /// The loops that are branched back to. An inner loop comes before the one around it.
    pub iterations: Vec<Iteration>,
    /// The functions called directly, sorted and without duplicates.
    pub calls: Vec<FunctionId>,
    /// The functions whose address is taken.
    pub addresses: Vec<FunctionId>,
    /// Whether the code calls through tables or references.
    pub calls_indirectly: bool,
    /// The sequences that contain bulk instructions whose size is not constant: one entry for each
    /// such instruction.
    pub bulk: Vec<InstrSeqId>,
}

impl Body {
    /// Flattens `function`. An error contains its `name`.
    ///
    /// # Errors
    ///
    /// When the function contains an instruction that metering does not support.
    pub fn new(function: &LocalFunction, name: impl Fn() -> String) -> Result<Body, MeterError> {
        let entry = function.entry_block();
        let mut flatten = Flatten {
            body: Body {
                ops: Vec::new(),
                is_repeated: Vec::new(),
                iterations: Vec::new(),
                calls: Vec::new(),
                addresses: Vec::new(),
                calls_indirectly: false,
                bulk: Vec::new(),
            },
            labels: HashMap::new(),
            kinds: HashMap::from([(entry, Kind::Block)]),
            open: Vec::new(),
            size: None,
            unsupported: None,
        };
        dfs_in_order(&mut flatten, function, entry);
        if let Some(instruction) = flatten.unsupported {
            return Err(MeterError::Unsupported { function: name(), instruction });
        }
        let mut body = flatten.body;
        body.calls.sort_unstable();
        body.calls.dedup();
        Ok(body)
    }
}

/// How the charge of a bulk instruction depends on its size, which is the operand on top of the
/// stack.
#[derive(Clone, Copy)]
pub(super) enum Bulk {
    /// The size is a number of bytes or elements. 16 of them cost one instruction.
    Items,
    /// The size is a number of pages of 64 KiB. 16 bytes cost one instruction.
    Pages,
}

impl Bulk {
    /// `None` if `instr` is not a bulk instruction.
    pub fn of(instr: &Instr) -> Option<Bulk> {
        match instr {
            Instr::MemoryCopy(_)
            | Instr::MemoryFill(_)
            | Instr::MemoryInit(_)
            | Instr::TableCopy(_)
            | Instr::TableFill(_)
            | Instr::TableInit(_)
            | Instr::TableGrow(_) => Some(Bulk::Items),
            Instr::MemoryGrow(_) => Some(Bulk::Pages),
            _ => None,
        }
    }

    /// The charge in instructions, below 2²⁸. Growth by 2¹⁶ pages or more always fails, so only the
    /// low 16 bits of a number of pages are charged.
    fn charge(self, size: u32) -> u32 {
        match self {
            Bulk::Items => size >> 4,
            Bulk::Pages => (size & 0xffff) << 12,
        }
    }
}

/// The size of a bulk instruction directly after `instr`, if `instr` makes it constant.
pub(super) fn constant_size(instr: &Instr) -> Option<u32> {
    match instr {
        Instr::Const(constant) => match constant.value {
            Value::I32(value) => Some(value as u32),
            _ => None,
        },
        _ => None,
    }
}

/// What a sequence is the body of.
#[derive(Clone, Copy)]
enum Kind {
    Block,
    Loop,
    Then,
    Else { then: InstrSeqId },
}

/// Visits a function and appends to `body`.
struct Flatten {
    body: Body,
    labels: HashMap<InstrSeqId, Label>,
    kinds: HashMap<InstrSeqId, Kind>,
    /// The sequences that have started and not ended, each with its first index in `ops`.
    open: Vec<(InstrSeqId, usize)>,
    /// The constant that the last instruction pushed.
    size: Option<u32>,
    /// The last instruction found that metering does not support.
    unsupported: Option<&'static str>,
}

impl Flatten {
    /// Adds instructions to the present run, or starts a run.
    fn run(&mut self, cost: u32) {
        if let Some(Op::Run(run)) = self.body.ops.last_mut() {
            *run = run.saturating_add(cost);
        } else {
            self.body.ops.push(Op::Run(cost));
        }
    }

    /// The label of a branch target.
    fn target(&mut self, seq: InstrSeqId) -> Label {
        let label = self.labels[&seq];
        if matches!(self.kinds[&seq], Kind::Loop) {
            self.body.is_repeated[label] = true;
        }
        label
    }

    fn branch(&mut self, seq: InstrSeqId) {
        let label = self.target(seq);
        self.body.ops.push(Op::Branch(label));
    }

    fn branch_if(&mut self, seq: InstrSeqId) {
        let label = self.target(seq);
        self.body.ops.push(Op::BranchIf(label));
    }

    fn bulk(&mut self, bulk: Bulk) {
        match self.size {
            Some(size) => self.run(bulk.charge(size).saturating_add(1)),
            None => {
                self.run(1);
                let (seq, _) = self.open[self.open.len() - 1];
                self.body.bulk.push(seq);
            }
        }
    }
}

impl<'a> Visitor<'a> for Flatten {
    fn start_instr_seq(&mut self, seq: &'a InstrSeq) {
        self.size = None;
        self.labels.insert(seq.id(), self.body.is_repeated.len());
        self.body.is_repeated.push(false);
        self.open.push((seq.id(), self.body.ops.len()));
        match self.kinds[&seq.id()] {
            Kind::Loop => self.body.ops.push(Op::Loop),
            Kind::Then => self.body.ops.push(Op::If),
            Kind::Block | Kind::Else { .. } => {}
        }
    }

    fn end_instr_seq(&mut self, seq: &'a InstrSeq) {
        self.size = None;
        let label = self.labels[&seq.id()];
        let (_, start) = self.open.pop().expect("a sequence starts before it ends");
        let op = match self.kinds[&seq.id()] {
            Kind::Loop if self.body.is_repeated[label] => {
                let last = self.body.ops.len();
                let iteration = Iteration { seq: seq.id(), label, first: start + 1, last };
                self.body.iterations.push(iteration);
                Op::EndLoop(label)
            }
            Kind::Loop => {
                self.body.ops[start] = Op::Run(0);
                Op::End(label)
            }
            Kind::Block => Op::End(label),
            Kind::Then => Op::Else,
            Kind::Else { then } => Op::EndIf { then: self.labels[&then], otherwise: label },
        };
        self.body.ops.push(op);
    }

    fn visit_instr(&mut self, instr: &'a Instr, _: &'a InstrLocId) {
        match instr {
            Instr::Block(block) => {
                self.kinds.insert(block.seq, Kind::Block);
            }
            Instr::Loop(block) => {
                self.kinds.insert(block.seq, Kind::Loop);
            }
            Instr::IfElse(branch) => {
                self.kinds.insert(branch.consequent, Kind::Then);
                self.kinds.insert(branch.alternative, Kind::Else { then: branch.consequent });
            }
            Instr::Br(branch) => self.branch(branch.block),
            Instr::BrIf(branch) => self.branch_if(branch.block),
            Instr::BrOnNull(branch) => self.branch_if(branch.block),
            Instr::BrOnNonNull(branch) => self.branch_if(branch.block),
            Instr::BrOnCast(branch) => self.branch_if(branch.block),
            Instr::BrOnCastFail(branch) => self.branch_if(branch.block),
            Instr::BrTable(table) => {
                let mut targets = vec![self.target(table.default)];
                targets.extend(table.blocks.iter().map(|&seq| self.target(seq)));
                self.body.ops.push(Op::Table(targets.into()));
            }
            Instr::Return(_) => self.body.ops.push(Op::Branch(0)),
            Instr::Unreachable(_) => self.body.ops.push(Op::Unreachable),
            Instr::Call(call) => {
                self.run(1);
                self.body.ops.push(Op::Call(call.func));
                self.body.calls.push(call.func);
            }
            Instr::CallIndirect(_) | Instr::CallRef(_) => {
                self.run(1 + INDIRECT_CALL_COST);
                self.body.calls_indirectly = true;
            }
            Instr::ReturnCall(_) | Instr::ReturnCallIndirect(_) | Instr::ReturnCallRef(_) => {
                self.unsupported = Some("a tail call");
            }
            Instr::RefFunc(reference) => {
                self.run(1);
                self.body.addresses.push(reference.func);
            }
            Instr::Try(_)
            | Instr::TryTable(_)
            | Instr::Throw(_)
            | Instr::ThrowRef(_)
            | Instr::Rethrow(_) => self.unsupported = Some("an exception instruction"),
            Instr::ArrayNew(_)
            | Instr::ArrayNewDefault(_)
            | Instr::ArrayNewData(_)
            | Instr::ArrayNewElem(_)
            | Instr::ArrayFill(_)
            | Instr::ArrayCopy(_)
            | Instr::ArrayInitData(_)
            | Instr::ArrayInitElem(_) => self.unsupported = Some("a bulk array instruction"),
            _ => match Bulk::of(instr) {
                Some(bulk) => self.bulk(bulk),
                None => self.run(1),
            },
        }
        self.size = constant_size(instr);
    }
}
