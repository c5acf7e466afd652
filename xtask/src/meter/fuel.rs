//! Decides which functions and loops get a fuel probe, and the charge of each.
//!
//! The rules are in [`super`]. This only plans: `rewrite.rs` changes the module.

use walrus::ir::InstrSeqId;
use walrus::{FunctionId, Module};

use super::cost::{Cost, Regions};
use super::graph::Graph;
use super::{FuelProbes, MAX_CALL_COST, MAX_INDIRECT_CALL_COST};

/// What to insert for the fuel.
pub(super) struct FuelPlan {
    pub functions: Vec<FunctionPlan>,
    /// The numbers of what is inserted.
    pub probes: FuelProbes,
    /// For each function of the module, whether some path through it returns.
    pub returns: Vec<bool>,
}

/// What to insert in one function.
pub(super) struct FunctionPlan {
    pub function: FunctionId,
    /// The probes: the sequence at whose start each is inserted, and its charge in instructions.
    pub probes: Vec<(InstrSeqId, u32)>,
    /// The sequences that contain bulk instructions to charge by size, without duplicates.
    pub bulk: Vec<InstrSeqId>,
}

impl FuelPlan {
    /// The plan for `module`.
    pub fn new(module: &Module, graph: &Graph) -> FuelPlan {
        let mut probes = FuelProbes {
            functions: graph.order.len(),
            indirect: graph.tables.len(),
            recursive: graph.recursive,
            ..FuelProbes::default()
        };
        let (prices, probed) = price(graph);
        let mut functions = Vec::new();
        let mut returns = vec![true; graph.bodies.len()];
        for (function, regions) in prices {
            returns[function.index()] = regions.returns;
            let body = graph.bodies[function.index()].as_ref().expect("only bodies are priced");
            let mut plan = FunctionPlan { function, probes: Vec::new(), bulk: body.bulk.clone() };
            probes.bulk += plan.bulk.len();
            plan.bulk.sort_unstable();
            plan.bulk.dedup();
            for (iteration, cost) in body.iterations.iter().zip(&regions.iterations) {
                plan.probes.push((iteration.seq, cost.charge()));
                probes.loops += 1;
            }
            if probed[function.index()] {
                let entry = module.funcs.get(function).kind.unwrap_local().entry_block();
                plan.probes.push((entry, regions.entry.charge()));
                probes.entries += 1;
            }
            functions.push(plan);
        }
        FuelPlan { functions, probes, returns }
    }
}

/// The costs of all functions with code, and which functions have a probe at their entry: those
/// that the graph marks, and those that cost too much to charge them to their callers.
fn price(graph: &Graph) -> (Vec<(FunctionId, Regions)>, Vec<bool>) {
    let mut probed = graph.marked.clone();
    let mut passed_on = vec![Cost::ZERO; probed.len()];
    let mut prices = Vec::with_capacity(graph.order.len());
    for &function in &graph.order {
        let index = function.index();
        let Some(body) = &graph.bodies[index] else {
            continue;
        };
        let regions = Regions::new(body, |callee| passed_on[callee.index()]);
        let costs_too_much = regions.entry > Cost::instructions(MAX_CALL_COST)
            || graph.address_taken[index]
                && regions.entry > Cost::instructions(MAX_INDIRECT_CALL_COST);
        if costs_too_much {
            probed[index] = true;
        }
        if !probed[index] {
            passed_on[index] = regions.entry;
        }
        prices.push((function, regions));
    }
    (prices, probed)
}
