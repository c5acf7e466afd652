//! Which functions and loops get a probe, and with what charge.

use walrus::ir::InstrSeqId;
use walrus::{
    ConstExpr, ConstOp, ElementItems, ExportItem, FunctionId, FunctionKind, GlobalKind, Module,
};

use super::body::Body;
use super::cost::{Cost, Regions};
use super::{DEAREST_CALL, DEAREST_INDIRECT_CALL, MeterError, Probes};

/// What to insert, and where.
pub(super) struct Plan {
    pub functions: Vec<FunctionPlan>,
    pub probes: Probes,
}

/// What to insert in one function.
pub(super) struct FunctionPlan {
    pub function: FunctionId,
    /// The charges of probes, with the sequences at whose start they go.
    pub probes: Vec<(InstrSeqId, u32)>,
    /// The sequences that contain bulk instructions to charge by size, each once.
    pub bulk: Vec<InstrSeqId>,
}

impl Plan {
    /// The plan for `module`, where `exhausted` must stay without probes.
    pub fn new(module: &Module, exhausted: FunctionId) -> Result<Plan, MeterError> {
        let mut graph = Graph::new(module)?;
        let roots = roots(module);
        let tables = graph.called_again_through_tables();
        for &function in roots.iter().chain(&tables) {
            graph.probed[function.index()] = true;
        }
        let order = graph.break_cycles();
        if graph.probed[exhausted.index()] {
            return Err(MeterError::ExhaustedNeedsProbe(if roots.contains(&exhausted) {
                "also exported by another name, or the start function"
            } else if tables.contains(&exhausted) {
                "called through a table and makes such calls"
            } else {
                "recursive"
            }));
        }
        let mut probes = Probes {
            functions: order.len(),
            indirect: tables.len(),
            recursive: graph.recursive,
            ..Probes::default()
        };
        let mut functions = Vec::new();
        for (function, regions) in graph.price(&order, exhausted) {
            if function == exhausted {
                continue;
            }
            let body = graph.bodies[function.index()].as_ref().expect("only bodies are priced");
            let mut plan = FunctionPlan { function, probes: Vec::new(), bulk: body.bulk.clone() };
            probes.bulk += plan.bulk.len();
            plan.bulk.sort_unstable();
            plan.bulk.dedup();
            for (turn, cost) in body.turns.iter().zip(&regions.turns) {
                plan.probes.push((turn.seq, cost.charge()));
                probes.loops += 1;
            }
            if graph.probed[function.index()] {
                let entry = module.funcs.get(function).kind.unwrap_local().entry_block();
                plan.probes.push((entry, regions.entry.charge()));
                probes.entries += 1;
            }
            functions.push(plan);
        }
        Ok(Plan { functions, probes })
    }
}

/// The functions that are called from outside.
fn roots(module: &Module) -> Vec<FunctionId> {
    let exports = module.exports.iter().filter_map(|export| match export.item {
        ExportItem::Function(function) => Some(function),
        _ => None,
    });
    exports.chain(module.start).collect()
}

/// The call graph. Vectors are indexed by functions; imported ones have no body.
struct Graph {
    ids: Vec<FunctionId>,
    bodies: Vec<Option<Body>>,
    /// Whether the function's address is in a table, a global or on the stack at some time.
    address_taken: Vec<bool>,
    /// Whether the function has a probe at its entry.
    probed: Vec<bool>,
    /// How many have it to break a cycle of direct calls.
    recursive: usize,
}

impl Graph {
    fn new(module: &Module) -> Result<Graph, MeterError> {
        let ids: Vec<_> = module.funcs.iter().map(|function| function.id()).collect();
        let mut graph = Graph {
            bodies: Vec::with_capacity(ids.len()),
            address_taken: vec![false; ids.len()],
            probed: vec![false; ids.len()],
            recursive: 0,
            ids,
        };
        for (index, function) in module.funcs.iter().enumerate() {
            debug_assert_eq!(function.id().index(), index);
            let name = || function.name.clone().unwrap_or_else(|| format!("#{index}"));
            graph.bodies.push(match &function.kind {
                FunctionKind::Local(local) => Some(Body::new(local, name)?),
                FunctionKind::Import(_) | FunctionKind::Uninitialized(_) => None,
            });
        }
        let in_code = graph.bodies.iter().flatten().flat_map(|body| body.addresses.iter().copied());
        let taken: Vec<_> = in_code.chain(addresses_in_data(module)).collect();
        for function in taken {
            graph.address_taken[function.index()] = true;
        }
        Ok(graph)
    }

    fn calls(&self, function: usize) -> &[FunctionId] {
        self.bodies[function].as_ref().map_or(&[], |body| &body.calls)
    }

    /// The functions whose address is taken and that lead to an indirect call.
    fn called_again_through_tables(&self) -> Vec<FunctionId> {
        let mut callers = vec![Vec::new(); self.bodies.len()];
        let mut leads = vec![false; self.bodies.len()];
        let mut todo = Vec::new();
        for (index, body) in self.bodies.iter().enumerate() {
            let Some(body) = body else { continue };
            body.calls.iter().for_each(|callee| callers[callee.index()].push(index));
            if body.calls_indirectly {
                leads[index] = true;
                todo.push(index);
            }
        }
        while let Some(index) = todo.pop() {
            for &caller in &callers[index] {
                if !std::mem::replace(&mut leads[caller], true) {
                    todo.push(caller);
                }
            }
        }
        let taken =
            self.ids.iter().filter(|id| self.address_taken[id.index()] && leads[id.index()]);
        taken.copied().collect()
    }

    /// Marks the targets of back edges of a depth-first search that stops at marked functions: then
    /// every cycle of direct calls contains a mark. Returns the functions with code, such that those
    /// without a mark come before their callers.
    fn break_cycles(&mut self) -> Vec<FunctionId> {
        #[derive(Clone, Copy, PartialEq)]
        enum State {
            New,
            Open,
            Done,
        }
        let mut states = vec![State::New; self.ids.len()];
        let mut order = Vec::with_capacity(self.ids.len());
        for root in 0..self.ids.len() {
            if states[root] != State::New || self.bodies[root].is_none() {
                continue;
            }
            states[root] = State::Open;
            let mut path = vec![(root, 0)];
            while let Some((function, next)) = path.last_mut() {
                let function = *function;
                let Some(callee) = self.calls(function).get(*next).map(|callee| callee.index())
                else {
                    states[function] = State::Done;
                    order.push(self.ids[function]);
                    path.pop();
                    continue;
                };
                *next += 1;
                if self.probed[callee] || self.bodies[callee].is_none() {
                    continue;
                }
                match states[callee] {
                    State::New => {
                        states[callee] = State::Open;
                        path.push((callee, 0));
                    }
                    State::Open => {
                        self.probed[callee] = true;
                        self.recursive += 1;
                    }
                    State::Done => {}
                }
            }
        }
        order
    }

    /// The costs of all functions with code. Marks those that are too dear for their callers, except
    /// `exhausted`, which is charged to nobody.
    fn price(&mut self, order: &[FunctionId], exhausted: FunctionId) -> Vec<(FunctionId, Regions)> {
        let mut passed_on = vec![Cost::ZERO; self.ids.len()];
        let mut prices = Vec::with_capacity(order.len());
        for &function in order {
            let index = function.index();
            let Some(body) = &self.bodies[index] else {
                continue;
            };
            let regions = Regions::new(body, |callee| passed_on[callee.index()]);
            let dear = regions.entry > Cost::instructions(DEAREST_CALL)
                || self.address_taken[index]
                    && regions.entry > Cost::instructions(DEAREST_INDIRECT_CALL);
            if function != exhausted {
                if dear {
                    self.probed[index] = true;
                }
                if !self.probed[index] {
                    passed_on[index] = regions.entry;
                }
            }
            prices.push((function, regions));
        }
        prices
    }
}

/// The functions whose address is taken outside of code.
fn addresses_in_data(module: &Module) -> Vec<FunctionId> {
    let mut found = Vec::new();
    for global in module.globals.iter() {
        if let GlobalKind::Local(initial) = &global.kind {
            found.extend(addresses_in(initial));
        }
    }
    for table in module.tables.iter() {
        found.extend(table.init.iter().flat_map(addresses_in));
    }
    for element in module.elements.iter() {
        match &element.items {
            ElementItems::Functions(functions) => found.extend(functions),
            ElementItems::Expressions(_, items) => {
                found.extend(items.iter().flat_map(addresses_in))
            }
        }
    }
    found
}

fn addresses_in(expression: &ConstExpr) -> Vec<FunctionId> {
    match expression {
        ConstExpr::RefFunc(function) => vec![*function],
        ConstExpr::Extended(steps) => {
            let functions = steps.iter().filter_map(|step| match step {
                ConstOp::RefFunc(function) => Some(*function),
                _ => None,
            });
            functions.collect()
        }
        ConstExpr::Value(_) | ConstExpr::Global(_) | ConstExpr::RefNull(_) => Vec::new(),
    }
}
