//! Which function calls which, and where recursion is possible.

use walrus::{
    ConstExpr, ConstOp, ElementItems, ExportItem, FunctionId, FunctionKind, GlobalKind, Module,
};

use super::MeterError;
use super::body::Body;

/// The call graph. Vectors are indexed by functions; imported ones have no body.
pub(super) struct Graph {
    pub bodies: Vec<Option<Body>>,
    /// Whether the function's address is in a table, a global or on the stack at some time.
    pub address_taken: Vec<bool>,
    /// The functions that are called from outside.
    pub roots: Vec<FunctionId>,
    /// The functions whose address is taken and that lead to an indirect call: only such a function
    /// can be called again through a table by what it calls.
    pub tables: Vec<FunctionId>,
    /// How many more functions it takes to break the cycles of direct calls.
    pub recursive: usize,
    /// Whether the function is one of all these. Every cycle of the graph contains one.
    pub marked: Vec<bool>,
    /// The functions with code, such that those without a mark come before their callers.
    pub order: Vec<FunctionId>,
    ids: Vec<FunctionId>,
}

impl Graph {
    pub fn new(module: &Module) -> Result<Graph, MeterError> {
        let ids: Vec<_> = module.funcs.iter().map(|function| function.id()).collect();
        let mut graph = Graph {
            bodies: Vec::with_capacity(ids.len()),
            address_taken: vec![false; ids.len()],
            roots: roots(module),
            tables: Vec::new(),
            recursive: 0,
            marked: vec![false; ids.len()],
            order: Vec::with_capacity(ids.len()),
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
        graph.tables = graph.called_again_through_tables();
        for &function in graph.roots.iter().chain(&graph.tables) {
            graph.marked[function.index()] = true;
        }
        graph.break_cycles();
        Ok(graph)
    }

    pub fn has_body(&self, function: FunctionId) -> bool {
        self.bodies[function.index()].is_some()
    }

    pub fn calls(&self, function: usize) -> &[FunctionId] {
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
    /// every cycle of direct calls contains a mark.
    fn break_cycles(&mut self) {
        #[derive(Clone, Copy, PartialEq)]
        enum State {
            New,
            Open,
            Done,
        }
        let mut states = vec![State::New; self.ids.len()];
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
                    self.order.push(self.ids[function]);
                    path.pop();
                    continue;
                };
                *next += 1;
                if self.marked[callee] || self.bodies[callee].is_none() {
                    continue;
                }
                match states[callee] {
                    State::New => {
                        states[callee] = State::Open;
                        path.push((callee, 0));
                    }
                    State::Open => {
                        self.marked[callee] = true;
                        self.recursive += 1;
                    }
                    State::Done => {}
                }
            }
        }
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
