//! Decides which functions get a stack probe, and the need of each.
//!
//! The rules are in [`super`]. This only plans: `rewrite.rs` changes the module.

use walrus::FunctionId;

use super::frame::Frame;
use super::graph::Graph;
use super::{IMPORTED_CALL_FRAME, MAX_LEAF_DEPTH, MAX_LINK_DEPTH, StackProbes};

/// What to insert for the stack.
pub(super) struct StackPlan {
    /// The functions that get a probe, each with its need in bytes.
    pub functions: Vec<(FunctionId, u32)>,
    /// The numbers of what is inserted.
    pub probes: StackProbes,
}

/// The depth of the stack below the caller of a function without a probe, in bytes. It includes the
/// frame of the function.
#[derive(Clone, Copy, Default)]
struct Below {
    /// Down to the deepest call, or to a function with a probe.
    end: u32,
    /// Down to a function with a probe; 0 if none can be reached.
    probe: u32,
}

impl StackPlan {
    /// The plan for the module of `graph`. `returns` states for each function whether it can
    /// return. `frames` has the functions with code. `headroom` is the headroom at the start, in
    /// bytes.
    pub fn new(graph: &Graph, returns: &[bool], frames: &[Frame], headroom: u32) -> StackPlan {
        let imported = graph.bodies.len() - frames.len();
        let mut below = vec![Below { end: IMPORTED_CALL_FRAME, probe: 0 }; graph.bodies.len()];
        let mut is_probed = graph.marked.clone();
        let mut functions = Vec::new();
        for &function in &graph.order {
            let index = function.index();
            let Some(body) = &graph.bodies[index] else { continue };
            let frame = frames[index - imported].size();
            let mut reaches_probe = body.calls_indirectly;
            let mut deepest = Below::default();
            let callees = body.calls.iter().map(|callee| callee.index());
            for callee in callees.filter(|&callee| returns[callee]) {
                reaches_probe |= is_probed[callee] || below[callee].probe > 0;
                if !is_probed[callee] {
                    deepest.end = deepest.end.max(below[callee].end);
                    deepest.probe = deepest.probe.max(below[callee].probe);
                }
            }
            let own = Below {
                end: frame.saturating_add(deepest.end),
                probe: if reaches_probe { frame.saturating_add(deepest.probe) } else { 0 },
            };
            let is_deep = own.end > MAX_LEAF_DEPTH || own.probe > MAX_LINK_DEPTH;
            let is_linked = reaches_probe && graph.address_taken[index];
            if is_probed[index] || is_deep || is_linked {
                is_probed[index] = true;
                functions.push((function, frame.saturating_add(deepest.probe)));
            } else {
                below[index] = own;
            }
        }
        let probes = StackProbes {
            functions: functions.len(),
            max_need: functions.iter().map(|&(_, need)| need).max().unwrap_or(0),
            headroom,
        };
        StackPlan { functions, probes }
    }
}
