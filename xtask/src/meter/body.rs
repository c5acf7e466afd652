//! A function's code, flattened to what its cost depends on.

use std::collections::HashMap;

use walrus::ir::{Instr, InstrLocId, InstrSeq, InstrSeqId, Value, Visitor, dfs_in_order};
use walrus::{FunctionId, LocalFunction};

use super::{INDIRECT_CALL, MeterError};

/// The number of a sequence of instructions, counted from the function's own, 0, in the order in which
/// they start: what is inside has a higher number than what it is in.
pub(super) type Label = usize;

/// A step of flattened code. Steps that close something name its label.
pub(super) enum Op {
    /// This much, in instructions, one thing after the other.
    Run(u32),
    /// The callee's part of a call; the instruction itself is part of a run.
    Call(FunctionId),
    /// The end of something that branches go to the end of.
    End(Label),
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
    /// Its targets.
    Table(Box<[Label]>),
    Unreachable,
}

/// A loop that is branched back to.
pub(super) struct Turn {
    pub seq: InstrSeqId,
    pub label: Label,
    /// The loop's body is `ops[first..last]`.
    pub first: usize,
    pub last: usize,
}

/// A function's flattened code and what the call graph needs of it.
pub(super) struct Body {
    pub ops: Vec<Op>,
    /// For each label, whether it is a loop that is branched back to.
    pub turns_back: Vec<bool>,
    /// The loops that are branched back to, a loop after those inside it.
    pub turns: Vec<Turn>,
    /// The functions called directly, sorted, each once.
    pub calls: Vec<FunctionId>,
    /// The functions whose address is taken.
    pub addresses: Vec<FunctionId>,
    /// Whether there are calls through tables or references.
    pub calls_indirectly: bool,
    /// The sequences that contain bulk instructions of a size only known when they run, one for each
    /// such instruction.
    pub bulk: Vec<InstrSeqId>,
}

impl Body {
    /// Flattens `function`; `name` is for errors.
    pub fn new(function: &LocalFunction, name: impl Fn() -> String) -> Result<Body, MeterError> {
        let entry = function.entry_block();
        let mut flatten = Flatten {
            body: Body {
                ops: Vec::new(),
                turns_back: Vec::new(),
                turns: Vec::new(),
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

/// How the charge of a bulk instruction follows from its size, the operand on top of the stack.
#[derive(Clone, Copy)]
pub(super) enum Bulk {
    /// Bytes or elements, at 16 for one.
    Items,
    /// Pages of 64 KiB, at 16 bytes for one.
    Pages,
}

impl Bulk {
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

    /// The charge in instructions, below 2²⁸. More pages than 2¹⁶ cannot be had: growth by so many
    /// fails, and only the low 16 bits are charged.
    fn charge(self, size: u32) -> u32 {
        match self {
            Bulk::Items => size >> 4,
            Bulk::Pages => (size & 0xffff) << 12,
        }
    }
}

/// The size, if it is constant, of a bulk instruction that follows `instr`.
pub(super) fn constant_size(instr: &Instr) -> Option<u32> {
    match instr {
        Instr::Const(constant) => match constant.value {
            Value::I32(value) => Some(value as u32),
            _ => None,
        },
        _ => None,
    }
}

#[derive(Clone, Copy)]
enum Kind {
    Block,
    Loop,
    Then,
    Else { then: InstrSeqId },
}

struct Flatten {
    body: Body,
    labels: HashMap<InstrSeqId, Label>,
    kinds: HashMap<InstrSeqId, Kind>,
    /// The sequences being visited, with the place in `ops` where each starts.
    open: Vec<(InstrSeqId, usize)>,
    /// The constant that the last instruction put on the stack.
    size: Option<u32>,
    unsupported: Option<&'static str>,
}

impl Flatten {
    fn run(&mut self, cost: u32) {
        if let Some(Op::Run(run)) = self.body.ops.last_mut() {
            *run = run.saturating_add(cost);
        } else {
            self.body.ops.push(Op::Run(cost));
        }
    }

    fn target(&mut self, seq: InstrSeqId) -> Label {
        let label = self.labels[&seq];
        if matches!(self.kinds[&seq], Kind::Loop) {
            self.body.turns_back[label] = true;
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
        self.labels.insert(seq.id(), self.body.turns_back.len());
        self.body.turns_back.push(false);
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
        let (_, start) = self.open.pop().expect("a sequence that ends has started");
        let op = match self.kinds[&seq.id()] {
            Kind::Loop if self.body.turns_back[label] => {
                let last = self.body.ops.len();
                self.body.turns.push(Turn { seq: seq.id(), label, first: start + 1, last });
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
                self.run(1 + INDIRECT_CALL);
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
