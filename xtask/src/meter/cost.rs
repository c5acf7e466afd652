//! The costs of the regions of a function: the function itself, and one iteration of each loop.
//!
//! The steps of a region are visited backwards, from its end to its start. So the shortest path
//! from the target of a branch is known before the branch is visited, and no recursion is needed.
//! [`super`] specifies which paths count.

use std::ops::Range;

use walrus::FunctionId;

use super::MAX_PROBE_COST;
use super::body::{Body, Iteration, Label, Op};

/// A number of instructions. Sums saturate.
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

    /// The charge of a probe for this cost: from 1 to [`MAX_PROBE_COST`].
    pub fn charge(self) -> u32 {
        self.0.clamp(1, MAX_PROBE_COST)
    }
}

/// The costs of the regions of a function.
pub(super) struct Regions {
    /// From the entry of the function to its return.
    pub entry: Cost,
    /// Whether some path through the function does not end in `unreachable`.
    pub returns: bool,
    /// One iteration of each loop, in the order of [`Body::iterations`].
    pub iterations: Vec<Cost>,
}

impl Regions {
    /// `callee` is the cost that a call of a function adds to the `call` instruction.
    pub fn new(body: &Body, callee: impl Fn(FunctionId) -> Cost) -> Regions {
        let labels = body.is_repeated.len();
        let mut walk =
            Walk { body, callee, from: vec![Path::EXIT; labels], is_dead: vec![false; labels] };
        let entry = walk.function();
        let iterations = body.iterations.iter().map(|each| walk.iteration(each).cost).collect();
        Regions { entry: entry.cost, returns: entry.end != End::Unreachable, iterations }
    }
}

/// Where a path ends. Of several paths, only those with the lowest of these count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum End {
    /// At the start of the loop whose iteration the region is.
    NextIteration,
    /// Outside of the region.
    Exit,
    /// At the start of a loop inside the region, which has a region of its own.
    InnerLoop,
    /// At an `unreachable`.
    Unreachable,
}

/// The path from some step to its end. The derived order is the order of preference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Path {
    end: End,
    cost: Cost,
}

impl Path {
    const NEXT_ITERATION: Path = Path { end: End::NextIteration, cost: Cost::ZERO };
    const EXIT: Path = Path { end: End::Exit, cost: Cost::ZERO };
    const INNER_LOOP: Path = Path { end: End::InnerLoop, cost: Cost::ZERO };
    const UNREACHABLE: Path = Path { end: End::Unreachable, cost: Cost::ZERO };
}

struct Walk<'a, C> {
    body: &'a Body,
    callee: C,
    /// For each label within the region, the path from the target of a branch to it.
    from: Vec<Path>,
    /// For each label, whether all paths from its end lead to `unreachable`.
    is_dead: Vec<bool>,
}

impl<C: Fn(FunctionId) -> Cost> Walk<'_, C> {
    /// The path through the function. Sets `is_dead`, which the regions of loops need.
    fn function(&mut self) -> Path {
        self.region(0..self.body.ops.len(), None)
    }

    /// The path through one iteration of a loop.
    fn iteration(&mut self, iteration: &Iteration) -> Path {
        self.region(iteration.first..iteration.last, Some(iteration.label))
    }

    /// The path through `ops`: the body of the loop `own`, or the function.
    fn region(&mut self, ops: Range<usize>, own: Option<Label>) -> Path {
        let body = self.body;
        let mut path = own.map_or(Path::EXIT, |label| self.out_of(label));
        // The number of inner loops around the step. Their steps are not part of the region.
        let mut depth = 0_usize;
        // For each open `if`, the path from the start of the branch that is not being visited.
        let mut ifs = Vec::new();
        for op in body.ops[ops].iter().rev() {
            let mut cost = Cost::ZERO;
            match op {
                Op::Run(instructions) => cost = Cost::instructions(*instructions),
                Op::Call(function) => cost = (self.callee)(*function),
                Op::End(label) => self.set_end(*label, path, own),
                Op::EndLoop(label) => {
                    self.set_end(*label, path, own);
                    self.from[*label] = Path::INNER_LOOP;
                    depth += 1;
                }
                Op::Loop => {
                    depth -= 1;
                    if depth == 0 && path.end == End::InnerLoop {
                        path = Path::EXIT;
                    }
                }
                Op::EndIf { then, otherwise } => {
                    self.set_end(*then, path, own);
                    self.set_end(*otherwise, path, own);
                    ifs.push(path);
                }
                Op::Else => {
                    let other = ifs.last_mut().expect("an `else` is in an `if`");
                    std::mem::swap(other, &mut path);
                }
                Op::If => {
                    let otherwise = ifs.pop().expect("an `if` has an end");
                    path = path.min(otherwise);
                    cost = Cost::instructions(1);
                }
                Op::Branch(label) => {
                    path = self.target(*label, own);
                    cost = Cost::instructions(1);
                }
                Op::BranchIf(label) => {
                    path = path.min(self.target(*label, own));
                    cost = Cost::instructions(1);
                }
                Op::Table(labels) => {
                    let paths = labels.iter().map(|&label| self.target(label, own));
                    path = paths.min().expect("a table has a default");
                    cost = Cost::instructions(1);
                }
                Op::Unreachable => {
                    path = Path::UNREACHABLE;
                    cost = Cost::instructions(1);
                }
            }
            if depth == 0 {
                path.cost = path.cost.plus(cost);
            }
        }
        path
    }

    /// Sets the path from the end of `label`.
    fn set_end(&mut self, label: Label, path: Path, own: Option<Label>) {
        self.from[label] = path;
        if own.is_none() {
            self.is_dead[label] = path.end == End::Unreachable;
        }
    }

    /// The path from the target of a branch to `label`, in the region of the loop `own` or of the
    /// function.
    fn target(&self, label: Label, own: Option<Label>) -> Path {
        match own {
            Some(own) if label == own => Path::NEXT_ITERATION,
            Some(own) if label < own && self.body.is_repeated[label] => Path::EXIT,
            Some(own) if label < own => self.out_of(label),
            _ => self.from[label],
        }
    }

    /// The path that leaves a region inside `label` for the end of `label`.
    fn out_of(&self, label: Label) -> Path {
        if self.is_dead[label] { Path::UNREACHABLE } else { Path::EXIT }
    }
}
