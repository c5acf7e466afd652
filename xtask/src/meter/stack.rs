//! Which functions keep the stack's account, and what each takes.

use walrus::FunctionId;

use super::frame::Frame;
use super::graph::Graph;
use super::{DEEPEST_LEAF, DEEPEST_LINK, IMPORTED_CALL, StackProbes};

/// What to insert, and where.
pub(super) struct StackPlan {
    /// What each function takes, in bytes.
    pub functions: Vec<(FunctionId, u32)>,
    pub probes: StackProbes,
}

/// What lies below a function without a probe, its own frame included, in bytes.
#[derive(Clone, Copy, Default)]
struct Below {
    /// Down to the end of all calls, or to a function with a probe.
    end: u32,
    /// Down to a function with a probe; 0 if it leads to none.
    probe: u32,
}

impl StackPlan {
    /// The plan for a module with `stack` bytes, whose functions return or not, and have these
    /// `frames` if they have code.
    pub fn new(graph: &Graph, returns: &[bool], frames: &[Frame], stack: u32) -> StackPlan {
        let imported = graph.bodies.len() - frames.len();
        let mut below = vec![Below { end: IMPORTED_CALL, probe: 0 }; graph.bodies.len()];
        let mut is_probed = graph.marked.clone();
        let mut functions = Vec::new();
        for &function in &graph.order {
            let index = function.index();
            let Some(body) = &graph.bodies[index] else { continue };
            let frame = frames[index - imported].size();
            let mut leads = body.calls_indirectly;
            let mut deepest = Below::default();
            let callees = body.calls.iter().map(|callee| callee.index());
            for callee in callees.filter(|&callee| returns[callee]) {
                leads |= is_probed[callee] || below[callee].probe > 0;
                if !is_probed[callee] {
                    deepest.end = deepest.end.max(below[callee].end);
                    deepest.probe = deepest.probe.max(below[callee].probe);
                }
            }
            let own = Below {
                end: frame.saturating_add(deepest.end),
                probe: if leads { frame.saturating_add(deepest.probe) } else { 0 },
            };
            let is_deep = own.end > DEEPEST_LEAF || own.probe > DEEPEST_LINK;
            let is_linked = leads && graph.address_taken[index];
            if is_probed[index] || is_deep || is_linked {
                is_probed[index] = true;
                functions.push((function, frame.saturating_add(deepest.probe)));
            } else {
                below[index] = own;
            }
        }
        let probes = StackProbes {
            functions: functions.len(),
            deepest: functions.iter().map(|&(_, need)| need).max().unwrap_or(0),
            stack,
        };
        StackPlan { functions, probes }
    }
}
