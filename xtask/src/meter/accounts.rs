//! The accounts of a run: wasm globals, and the functions that the pass adds to maintain them.
//!
//! Invariants: only the functions in this file and the probes access the globals. A probe only
//! subtracts from the fuel or the headroom. No function in this file is in a table, so no indirect
//! call of the module reaches one. How functions are imported and exported is in
//! [`interface`].

mod interface;

use walrus::ir::{BinaryOp, UnaryOp, Value};
use walrus::{ConstExpr, FunctionId, GlobalId, InstrSeqBuilder, MemoryId, Module, ValType};

use super::MeterError;
pub(super) use interface::{Notices, sole_memory};

/// The maximum number of instructions between two calls of `on_slice`.
pub const SLICE: u32 = 1 << 27;
/// The instructions that a call of `on_slice` or `on_stop` may spend. They are not charged.
pub const NOTICE: u32 = 1 << 26;
/// The instructions that a stopped run may spend before it must have returned.
pub const GRACE: u32 = 1 << 26;
/// The instructions that the report on a trapped instance may spend.
pub const REPORT: u32 = 1 << 28;

/// The cause "the run has spent its instructions", as `meter_cause` reports it. The module uses
/// further numbers for its own causes.
pub const INSTRUCTIONS: u32 = 1;
/// The cause "the headroom of the stack is used up".
pub const RECURSION: u32 = 5;
/// The cause "the host has refused memory that the limit allows".
pub const HOST_MEMORY: u32 = 6;

/// The maximum size of a 32-bit memory, in pages of 64 KiB.
const MAX_PAGES: u32 = 1 << 16;

/// The stage of an instance. The order matters: up to [`stage::ARMED`], nothing is charged.
mod stage {
    /// `meter_arm` was not called.
    pub const IDLE: u32 = 0;
    /// The limits are set. `start` was not called.
    pub const ARMED: u32 = 1;
    /// Instructions are charged.
    pub const RUNNING: u32 = 2;
    /// `on_slice` is called. The run continues when it returns.
    pub const NOTICE: u32 = 3;
    /// The run was stopped: `on_stop` is called, or the run spends its [`GRACE`](super::GRACE).
    pub const STOPPING: u32 = 4;
    /// The instance has trapped.
    pub const TRAPPED: u32 = 5;
    /// The instance reports, after `meter_bury`.
    pub const REPORTING: u32 = 6;
}

/// The globals and functions that the other parts of the pass use.
#[derive(Clone, Copy)]
pub(super) struct Accounts {
    /// The instructions left of the slice, an `i32`.
    pub fuel: GlobalId,
    /// The bytes left of the stack, an `i32`.
    pub headroom: GlobalId,
    /// `() -> ()`. Probes call it when the fuel is below zero. It grants the next slice, stops the
    /// run, or traps.
    pub refill: FunctionId,
    /// `() -> ()`. Probes call it when the headroom is below zero. It traps.
    pub overflow: FunctionId,
    /// `(pages: i32) -> i32`. Replaces `memory.grow` and enforces the limit.
    pub grow: FunctionId,
}

/// Adds the accounts to `module`: the globals, the functions, the exports for the host, and the
/// bodies of the imports from `meter`. Removes the exports of the `notices`. `headroom`
/// is the headroom at the start, in bytes.
///
/// # Errors
///
/// When an import from `meter`, or an export that the host needs, has the wrong name or type.
pub(super) fn install(
    module: &mut Module,
    memory: MemoryId,
    notices: Notices,
    headroom: u32,
) -> Result<Accounts, MeterError> {
    for name in ["on_slice", "on_stop"] {
        // `Notices::find` has reported a missing one.
        let _ = module.exports.remove(name);
    }
    let builder = Builder {
        fuel: add_i32(module, i32::MAX.cast_unsigned()),
        headroom: add_i32(module, headroom),
        stage: add_i32(module, stage::IDLE),
        cause: add_i32(module, 0),
        max_pages: add_i32(module, MAX_PAGES),
        limit: add_i64(module),
        granted: add_i64(module),
        spent: add_i64(module),
        memory,
        notices,
        initial_headroom: headroom,
        module,
    };
    builder.install()
}

fn add_i32(module: &mut Module, value: u32) -> GlobalId {
    let value = ConstExpr::Value(Value::I32(value.cast_signed()));
    module.globals.add_local(ValType::I32, true, false, value)
}

fn add_i64(module: &mut Module) -> GlobalId {
    module.globals.add_local(ValType::I64, true, false, ConstExpr::Value(Value::I64(0)))
}

/// Adds the functions to the module. The fields are the globals, unless noted otherwise.
struct Builder<'a> {
    fuel: GlobalId,
    headroom: GlobalId,
    /// A constant of [`stage`].
    stage: GlobalId,
    /// The cause for which the run was stopped; 0 if it was not stopped.
    cause: GlobalId,
    /// The size to which the memory may grow, in pages. Never below its size.
    max_pages: GlobalId,
    /// The instructions that the run may spend.
    limit: GlobalId,
    /// The slices granted so far, in instructions.
    granted: GlobalId,
    /// The instructions spent. Out of date while the stage is [`stage::RUNNING`].
    spent: GlobalId,
    /// The memory, not a global.
    memory: MemoryId,
    notices: Notices,
    /// The headroom at the start, in bytes.
    initial_headroom: u32,
    module: &'a mut Module,
}

impl Builder<'_> {
    fn install(mut self) -> Result<Accounts, MeterError> {
        self.check_imports()?;
        self.define_start()?;
        self.define_headroom()?;
        let stop = self.define_stop()?;
        let accounts = Accounts {
            fuel: self.fuel,
            headroom: self.headroom,
            refill: self.refill(stop),
            overflow: self.overflow(),
            grow: self.grow(),
        };
        let spent = self.define("spent", &[], &[ValType::I64], |this, code, _| {
            this.update_spent_if_running(code);
            code.global_get(this.spent);
        })?;
        let cause = self.function(&[], &[ValType::I32], |this, code, _| {
            code.global_get(this.cause);
        });
        let pages = self.function(&[], &[ValType::I32], |this, code, _| {
            code.memory_size(this.memory);
        });
        for (name, function) in [
            ("meter_arm", self.arm()),
            ("meter_bury", self.bury()),
            ("meter_spent", spent),
            ("meter_cause", cause),
            ("meter_pages", pages),
        ] {
            self.export(name, function)?;
        }
        Ok(accounts)
    }

    /// `headroom() -> i32`
    fn define_headroom(&mut self) -> Result<FunctionId, MeterError> {
        self.define("headroom", &[], &[ValType::I32], |this, code, _| {
            code.global_get(this.headroom);
        })
    }

    /// `refill()`, see [`Accounts::refill`].
    fn refill(&mut self, stop: FunctionId) -> FunctionId {
        let slice = self.module.locals.add(ValType::I64);
        let left = self.module.locals.add(ValType::I32);
        self.function(&[], &[], |this, code, _| {
            code.global_get(this.stage).i32_const(stage::ARMED.cast_signed());
            code.binop(BinaryOp::I32LeU).if_else(
                None,
                |then| {
                    then.i32_const(i32::MAX).global_set(this.fuel).return_();
                },
                |_| {},
            );
            // A notice, the grace or the report has spent its instructions.
            this.stage_is(code, stage::RUNNING).unop(UnaryOp::I32Eqz).if_else(
                None,
                |then| {
                    this.set(then, this.stage, stage::TRAPPED).unreachable();
                },
                |_| {},
            );
            code.loop_(None, |again| {
                let id = again.id();
                again.global_get(this.limit).global_get(this.granted).binop(BinaryOp::I64Sub);
                again.local_tee(slice).i64_const(SLICE.into()).local_get(slice);
                again.i64_const(SLICE.into()).binop(BinaryOp::I64LtU).select(Some(ValType::I64));
                again.local_tee(slice).unop(UnaryOp::I64Eqz).if_else(
                    None,
                    |then| {
                        then.i32_const(INSTRUCTIONS.cast_signed()).call(stop).return_();
                    },
                    |_| {},
                );
                again.global_get(this.granted).local_get(slice).binop(BinaryOp::I64Add);
                again.global_set(this.granted);
                again.global_get(this.fuel).local_get(slice).unop(UnaryOp::I32WrapI64);
                again.binop(BinaryOp::I32Add).global_set(this.fuel);
                again.global_get(this.fuel).i32_const(0).binop(BinaryOp::I32LtS).br_if(id);
            });
            this.update_spent(code);
            code.global_get(this.fuel).local_set(left);
            this.set(code, this.stage, stage::NOTICE);
            this.set(code, this.fuel, NOTICE);
            code.global_get(this.spent).call(this.notices.slice);
            code.local_get(left).global_set(this.fuel);
            this.set(code, this.stage, stage::RUNNING);
        })
    }

    /// `stop(cause: i32)`: stops the run, unless it was stopped before.
    fn define_stop(&mut self) -> Result<FunctionId, MeterError> {
        self.define("stop", &[ValType::I32], &[], |this, code, arguments| {
            this.stage_is(code, stage::RUNNING).unop(UnaryOp::I32Eqz).if_else(
                None,
                |then| {
                    then.return_();
                },
                |_| {},
            );
            this.update_spent(code);
            code.local_get(arguments[0]).global_set(this.cause);
            this.set(code, this.stage, stage::STOPPING);
            this.set(code, this.fuel, NOTICE);
            code.local_get(arguments[0]).call(this.notices.stop);
            this.set(code, this.fuel, GRACE);
        })
    }

    /// `overflow()`, see [`Accounts::overflow`].
    fn overflow(&mut self) -> FunctionId {
        self.function(&[], &[], |this, code, _| this.trap(code, RECURSION))
    }

    /// `grow(pages: i32) -> i32`, see [`Accounts::grow`].
    fn grow(&mut self) -> FunctionId {
        let before = self.module.locals.add(ValType::I32);
        self.function(&[ValType::I32], &[ValType::I32], |this, code, arguments| {
            code.local_get(arguments[0]).global_get(this.max_pages).memory_size(this.memory);
            code.binop(BinaryOp::I32Sub).binop(BinaryOp::I32GtU).if_else(
                None,
                |then| {
                    then.i32_const(-1).return_();
                },
                |_| {},
            );
            code.local_get(arguments[0]).memory_grow(this.memory).local_tee(before);
            code.i32_const(-1).binop(BinaryOp::I32Eq).if_else(
                None,
                |refused| {
                    // Whether the host refuses depends on the machine, so the run must not
                    // continue. A run that was stopped before keeps its cause.
                    refused.global_get(this.stage).i32_const(stage::ARMED.cast_signed());
                    refused.binop(BinaryOp::I32Sub);
                    refused.i32_const((stage::NOTICE - stage::ARMED).cast_signed());
                    refused.binop(BinaryOp::I32LeU).if_else(
                        None,
                        |then| this.trap(then, HOST_MEMORY),
                        |_| {},
                    );
                },
                |_| {},
            );
            code.local_get(before);
        })
    }

    /// `start()`: from here on, instructions are charged.
    fn define_start(&mut self) -> Result<FunctionId, MeterError> {
        self.define("start", &[], &[], |this, code, _| {
            this.stage_is(code, stage::ARMED).if_else(
                None,
                |then| {
                    then.global_get(this.limit).i64_const(SLICE.into());
                    then.global_get(this.limit).i64_const(SLICE.into());
                    then.binop(BinaryOp::I64LtU).select(Some(ValType::I64));
                    then.global_set(this.granted);
                    then.global_get(this.granted).unop(UnaryOp::I32WrapI64);
                    then.global_set(this.fuel);
                    this.set(then, this.stage, stage::RUNNING);
                },
                |_| {},
            );
        })
    }

    /// `meter_arm(instructions: i64, pages: i32)`: sets the limits. Traps the second time.
    fn arm(&mut self) -> FunctionId {
        self.function(&[ValType::I64, ValType::I32], &[], |this, code, arguments| {
            this.stage_is(code, stage::IDLE).unop(UnaryOp::I32Eqz).if_else(
                None,
                |then| {
                    then.unreachable();
                },
                |_| {},
            );
            code.local_get(arguments[0]).global_set(this.limit);
            // The present size plus `pages`, or `MAX_PAGES` if that is less.
            code.memory_size(this.memory).local_get(arguments[1]).binop(BinaryOp::I32Add);
            code.i32_const(MAX_PAGES.cast_signed()).local_get(arguments[1]);
            code.i32_const(MAX_PAGES.cast_signed()).memory_size(this.memory);
            code.binop(BinaryOp::I32Sub).binop(BinaryOp::I32LeU).select(Some(ValType::I32));
            code.global_set(this.max_pages);
            this.set(code, this.stage, stage::ARMED);
        })
    }

    /// `meter_bury()`: prepares the instance for its report.
    fn bury(&mut self) -> FunctionId {
        self.function(&[], &[], |this, code, _| {
            this.update_spent_if_running(code);
            this.set(code, this.stage, stage::REPORTING);
            this.set(code, this.fuel, REPORT);
            this.set(code, this.headroom, this.initial_headroom);
            code.memory_size(this.memory).global_set(this.max_pages);
        })
    }

    /// Traps. Sets the cause to `cause`, unless the run was stopped before.
    fn trap(&self, code: &mut InstrSeqBuilder<'_>, cause: u32) {
        self.update_spent_if_running(code);
        code.global_get(self.cause).unop(UnaryOp::I32Eqz).if_else(
            None,
            |then| {
                self.set(then, self.cause, cause);
            },
            |_| {},
        );
        self.set(code, self.stage, stage::TRAPPED).unreachable();
    }

    /// Sets `spent` to the instructions spent up to now.
    fn update_spent(&self, code: &mut InstrSeqBuilder<'_>) {
        code.global_get(self.granted).global_get(self.fuel).unop(UnaryOp::I64ExtendSI32);
        code.binop(BinaryOp::I64Sub).global_set(self.spent);
    }

    fn update_spent_if_running(&self, code: &mut InstrSeqBuilder<'_>) {
        self.stage_is(code, stage::RUNNING).if_else(None, |then| self.update_spent(then), |_| {});
    }

    fn stage_is<'c, 'i>(
        &self,
        code: &'c mut InstrSeqBuilder<'i>,
        stage: u32,
    ) -> &'c mut InstrSeqBuilder<'i> {
        code.global_get(self.stage).i32_const(stage.cast_signed()).binop(BinaryOp::I32Eq)
    }

    fn set<'c, 'i>(
        &self,
        code: &'c mut InstrSeqBuilder<'i>,
        global: GlobalId,
        value: u32,
    ) -> &'c mut InstrSeqBuilder<'i> {
        code.i32_const(value.cast_signed()).global_set(global)
    }
}
