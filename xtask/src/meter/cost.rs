//! What the regions of a function cost.
//!
//! Code is walked backwards, from the end of a region to its start, with what lies ahead of control at
//! each step: so the cost of a branch is known before the branch is met, and no recursion is needed.

use std::ops::Range;

use walrus::FunctionId;

use super::DEAREST_PROBE;
use super::body::{Body, Label, Op, Turn};

/// A number of instructions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Cost(u32);

impl Cost {
    pub const ZERO: Cost = Cost(0);

    pub fn instructions(count: u32) -> Cost {
        Cost(count)
    }

    fn plus(self, other: Cost) -> Cost {
        Cost(self.0.saturating_add(other.0))
    }

    /// What a probe for this cost charges.
    pub fn charge(self) -> u32 {
        self.0.clamp(1, DEAREST_PROBE)
    }
}

/// The costs of a function's regions.
pub(super) struct Regions {
    /// From the function's entry to its return.
    pub entry: Cost,
    /// Whether some way through the function is not one to `unreachable`.
    pub returns: bool,
    /// One turn of each loop, in the order of [`Body::turns`].
    pub turns: Vec<Cost>,
}

impl Regions {
    /// `callee` is what calling a function adds to the call.
    pub fn new(body: &Body, callee: impl Fn(FunctionId) -> Cost) -> Regions {
        let labels = body.turns_back.len();
        let mut walk =
            Walk { body, callee, after: vec![Way::END; labels], dead: vec![false; labels] };
        let entry = walk.function();
        let turns = body.turns.iter().map(|turn| walk.turn(turn).cost).collect();
        Regions { entry: entry.cost, returns: entry.fate != Fate::Dies, turns }
    }
}

/// Where control goes in the end. Only the ways with the lowest of these count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Fate {
    /// Back to the start of the loop whose turn this is.
    Arrives,
    /// Out of the region.
    Ends,
    /// Back to the start of a loop that the region goes around.
    TurnsBack,
    /// To `unreachable`.
    Dies,
}

/// What lies ahead of control at some place. The order is that of preference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Way {
    fate: Fate,
    cost: Cost,
}

impl Way {
    const ARRIVED: Way = Way { fate: Fate::Arrives, cost: Cost::ZERO };
    const END: Way = Way { fate: Fate::Ends, cost: Cost::ZERO };
    const BACK: Way = Way { fate: Fate::TurnsBack, cost: Cost::ZERO };
    const DEATH: Way = Way { fate: Fate::Dies, cost: Cost::ZERO };
}

struct Walk<'a, C> {
    body: &'a Body,
    callee: C,
    /// For each label within the region, what lies ahead of a branch to it.
    after: Vec<Way>,
    /// For each label, whether all that follows its end is doomed to `unreachable`.
    dead: Vec<bool>,
}

impl<C: Fn(FunctionId) -> Cost> Walk<'_, C> {
    /// The function's own region; also finds what is dead, for the loops' regions.
    fn function(&mut self) -> Way {
        self.region(0..self.body.ops.len(), None)
    }

    /// One turn of a loop.
    fn turn(&mut self, turn: &Turn) -> Way {
        self.region(turn.first..turn.last, Some(turn.label))
    }

    fn region(&mut self, ops: Range<usize>, turn: Option<Label>) -> Way {
        let body = self.body;
        let mut ahead = turn.map_or(Way::END, |label| self.beyond(label));
        // How many loops with probes of their own the walk is in: there, instructions don't count.
        let mut inside = 0_usize;
        // For each open `if`, what lies ahead of the part that the walk isn't in.
        let mut ifs = Vec::new();
        for op in body.ops[ops].iter().rev() {
            let mut cost = Cost::ZERO;
            match op {
                Op::Run(instructions) => cost = Cost::instructions(*instructions),
                Op::Call(function) => cost = (self.callee)(*function),
                Op::End(label) => self.ends(*label, ahead, turn),
                Op::EndLoop(label) => {
                    self.ends(*label, ahead, turn);
                    self.after[*label] = Way::BACK;
                    inside += 1;
                }
                Op::Loop => {
                    inside -= 1;
                    if inside == 0 && ahead.fate == Fate::TurnsBack {
                        ahead = Way::END;
                    }
                }
                Op::EndIf { then, otherwise } => {
                    self.ends(*then, ahead, turn);
                    self.ends(*otherwise, ahead, turn);
                    ifs.push(ahead);
                }
                Op::Else => {
                    let after = ifs.last_mut().expect("an `else` is in an `if`");
                    std::mem::swap(after, &mut ahead);
                }
                Op::If => {
                    let otherwise = ifs.pop().expect("an `if` has an end");
                    ahead = ahead.min(otherwise);
                    cost = Cost::instructions(1);
                }
                Op::Branch(label) => {
                    ahead = self.target(*label, turn);
                    cost = Cost::instructions(1);
                }
                Op::BranchIf(label) => {
                    ahead = ahead.min(self.target(*label, turn));
                    cost = Cost::instructions(1);
                }
                Op::Table(labels) => {
                    let ways = labels.iter().map(|&label| self.target(label, turn));
                    ahead = ways.min().expect("a table has a default");
                    cost = Cost::instructions(1);
                }
                Op::Unreachable => {
                    ahead = Way::DEATH;
                    cost = Cost::instructions(1);
                }
            }
            if inside == 0 {
                ahead.cost = ahead.cost.plus(cost);
            }
        }
        ahead
    }

    /// Notes what lies ahead of the end of `label`.
    fn ends(&mut self, label: Label, ahead: Way, turn: Option<Label>) {
        self.after[label] = ahead;
        if turn.is_none() {
            self.dead[label] = ahead.fate == Fate::Dies;
        }
    }

    /// What lies ahead of a branch to `label` in the region of the loop `turn`, or of the function.
    fn target(&self, label: Label, turn: Option<Label>) -> Way {
        match turn {
            Some(turn) if label == turn => Way::ARRIVED,
            Some(turn) if label < turn && self.body.turns_back[label] => Way::END,
            Some(turn) if label < turn => self.beyond(label),
            _ => self.after[label],
        }
    }

    /// What lies ahead, in a region inside `label`, of control that leaves it for the end of `label`.
    fn beyond(&self, label: Label) -> Way {
        if self.dead[label] { Way::DEATH } else { Way::END }
    }
}
