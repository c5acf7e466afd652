//! The frame of each function: how much of the engine's stack and of the module's own stack a call
//! uses.
//!
//! Both sizes must be upper bounds, or a run could use up a stack before it uses up its headroom.

use wasmparser::{FunctionBody, Operator, Parser, ValidPayload, Validator, WasmFeatures};

use super::{MODULE_STACK_SHARE, MeterError};

/// The size of a frame without its slots, in bytes: return address, saved registers, the instance,
/// arguments that do not fit in registers.
const FIXED: u32 = 64;

/// The size of a local or an operand, in bytes, in a compiler that does not reuse slots.
const SLOT: u32 = 8;

/// The size of a function's frame, in bytes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Frame {
    /// On the engine's stack, as a baseline compiler uses it: parameters, locals, and the maximum
    /// number of operands.
    pub engine: u32,
    /// On the module's own stack, in linear memory.
    pub module: u32,
}

impl Frame {
    /// The headroom for both, in bytes.
    pub fn size(self) -> u32 {
        self.engine.max(self.module.div_ceil(MODULE_STACK_SHARE))
    }
}

/// The frames of the functions with code in `wasm`, in the order of the module.
///
/// # Errors
///
/// When the module is invalid, or uses SIMD or threads.
pub(super) fn frames(wasm: &[u8]) -> Result<Vec<Frame>, MeterError> {
    measure(wasm).map_err(|error| MeterError::Invalid(error.into()))
}

fn measure(wasm: &[u8]) -> wasmparser::Result<Vec<Frame>> {
    // SIMD instructions compute NaNs that `nan.rs` does not replace. The order in which threads run
    // is not deterministic.
    let features = WasmFeatures::all()
        - (WasmFeatures::SIMD | WasmFeatures::RELAXED_SIMD | WasmFeatures::THREADS);
    let mut validator = Validator::new_with_features(features);
    let mut frames = Vec::new();
    let mut allocations = Default::default();
    for payload in Parser::new(0).parse_all(wasm) {
        if let ValidPayload::Func(function, body) = validator.payload(&payload?)? {
            let mut function = function.into_validator(allocations);
            frames.push(frame(&mut function, &body)?);
            allocations = function.into_allocations();
        }
    }
    Ok(frames)
}

fn frame(
    function: &mut wasmparser::FuncValidator<wasmparser::ValidatorResources>,
    body: &FunctionBody<'_>,
) -> wasmparser::Result<Frame> {
    let mut reader = body.get_binary_reader();
    function.read_locals(&mut reader)?;
    let mut reader = wasmparser::OperatorsReader::new(reader);
    let (mut operands, mut module) = (0, 0_u32);
    let mut last = [None, None];
    while !reader.eof() {
        let (operator, offset) = reader.read_with_offset()?;
        function.op(offset, &operator)?;
        operands = operands.max(function.operand_stack_height());
        module = module.max(taken_from_stack_pointer(&last, &operator));
        last = [last[1].take(), Some(operator)];
    }
    let slots = function.len_locals().saturating_add(operands);
    Ok(Frame { engine: FIXED.saturating_add(slots.saturating_mul(SLOT)), module })
}

/// The bytes that `operator` subtracts from the stack pointer, if it follows the two in `before`.
///
/// A function that uses the module's own stack begins with `global.get`, a constant, `i32.sub`. The
/// stack pointer is the only global with which compiled code computes.
fn taken_from_stack_pointer(before: &[Option<Operator<'_>>; 2], operator: &Operator<'_>) -> u32 {
    let [Some(Operator::GlobalGet { .. }), Some(Operator::I32Const { value })] = before else {
        return 0;
    };
    let size = match operator {
        Operator::I32Sub => *value,
        Operator::I32Add => value.wrapping_neg(),
        _ => 0,
    };
    u32::try_from(size).unwrap_or(0)
}
