//! The call graph, and the functions that break its cycles.
//!
//! Both kinds of probes use these functions, so that every recursion contains a fuel probe and a
//! stack probe.

use walrus::{
    ConstExpr, ConstOp, ElementItems, ExportItem, FunctionId, FunctionKind, GlobalKind, Module,
};

use super::MeterError;
use super::body::Body;

/// The call graph. Vectors are indexed by [`FunctionId::index`]. Imported functions have no body.
pub(super) struct Graph {
    pub bodies: Vec<Option<Body>>,
    /// Whether the address of the function may be in a table, in a global or on the stack.
    pub address_taken: Vec<bool>,
    /// The functions that the host may call: the exported ones and the start function.
    pub roots: Vec<FunctionId>,
    /// The functions whose address is taken and from which an indirect call can be reached. Only
    /// such a function can be called again through a table by its callees.
    pub tables: Vec<FunctionId>,
    /// The number of further functions that break the cycles of direct calls.
    pub recursive: usize,
    /// Whether the function is one of these. Every cycle of the graph contains a marked function.
    pub marked: Vec<bool>,
    /// The functions with code. A function without a mark comes before its callers.
    pub order: Vec<FunctionId>,
    ids: Vec<FunctionId>,
}

impl Graph {
    /// The call graph of `module`.
    ///
    /// # Errors
    ///
    /// When a function contains an instruction that metering does not support.
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

    /// Whether the function has code, so is not imported.
    pub fn has_body(&self, function: FunctionId) -> bool {
        self.bodies[function.index()].is_some()
    }

    /// The functions that the function of this index calls directly.
    pub fn calls(&self, function: usize) -> &[FunctionId] {
        self.bodies[function].as_ref().map_or(&[], |body| &body.calls)
    }

    /// See [`Graph::tables`].
    fn called_again_through_tables(&self) -> Vec<FunctionId> {
        let mut callers = vec![Vec::new(); self.bodies.len()];
        let mut reaches = vec![false; self.bodies.len()];
        let mut todo = Vec::new();
        for (index, body) in self.bodies.iter().enumerate() {
            let Some(body) = body else { continue };
            body.calls.iter().for_each(|callee| callers[callee.index()].push(index));
            if body.calls_indirectly {
                reaches[index] = true;
                todo.push(index);
            }
        }
        while let Some(index) = todo.pop() {
            for &caller in &callers[index] {
                if !std::mem::replace(&mut reaches[caller], true) {
                    todo.push(caller);
                }
            }
        }
        let taken =
            self.ids.iter().filter(|id| self.address_taken[id.index()] && reaches[id.index()]);
        taken.copied().collect()
    }

    /// Marks the targets of back edges of a depth-first search that stops at marked functions.
    /// After that, every cycle of direct calls contains a marked function. Sets `order`.
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

/// See [`Graph::roots`].
fn roots(module: &Module) -> Vec<FunctionId> {
    let exports = module.exports.iter().filter_map(|export| match export.item {
        ExportItem::Function(function) => Some(function),
        _ => None,
    });
    exports.chain(module.start).collect()
}

/// The functions whose address is in a global, a table or an element segment.
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

/// The functions whose address is in `expression`.
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
