//! The accounts of a run: wasm globals, and the functions that the pass makes to keep them.
//!
//! Only code in this file reads or writes the globals, besides the probes, which lower the fuel and
//! the headroom. No function here is in a table, so no address in memory leads to one.

use walrus::ir::{BinaryOp, UnaryOp, Value};
use walrus::{
    ConstExpr, ExportItem, FunctionBuilder, FunctionId, FunctionKind, GlobalId, ImportKind,
    InstrSeqBuilder, LocalId, MemoryId, Module, ValType,
};

use super::MeterError;

/// The module name of the imports that the pass replaces.
const IMPORTS: &str = "meter";

/// The most instructions between two calls of `on_slice`.
pub const SLICE: u32 = 1 << 27;
/// The instructions that `on_slice` or `on_stop` may spend. Nobody is charged for them.
pub const NOTICE: u32 = 1 << 26;
/// The instructions that a stopped run may spend on its way out.
pub const GRACE: u32 = 1 << 26;
/// The instructions that the report on a dead instance may spend.
pub const REPORT: u32 = 1 << 28;

/// Why a run was stopped, as `meter_cause` reports it. The module uses further numbers for its own
/// causes.
pub const INSTRUCTIONS: u32 = 1;
pub const RECURSION: u32 = 5;
pub const HOST_MEMORY: u32 = 6;

/// The most pages that a 32-bit memory can have.
const PAGES: u32 = 1 << 16;

/// What an instance is doing. The order matters: nothing is charged up to [`stage::ARMED`].
mod stage {
    /// Nobody has called `meter_arm`.
    pub const IDLE: u32 = 0;
    /// The limits are set; the run has not called `start`.
    pub const ARMED: u32 = 1;
    pub const RUNNING: u32 = 2;
    /// The run goes on after `on_slice`.
    pub const NOTICE: u32 = 3;
    /// The run was stopped and spends its grace.
    pub const STOPPING: u32 = 4;
    /// The instance has trapped.
    pub const DEAD: u32 = 5;
    /// The instance has trapped and makes its report.
    pub const REPORTING: u32 = 6;
}

/// The functions of the module that the pass's own functions call.
#[derive(Clone, Copy)]
pub(super) struct Notices {
    /// `on_slice(instructions: i64)`
    pub slice: FunctionId,
    /// `on_stop(cause: i32)`
    pub stop: FunctionId,
}

impl Notices {
    /// Finds them among the exports.
    pub fn find(module: &Module) -> Result<Notices, MeterError> {
        Ok(Notices {
            slice: exported(module, "on_slice", ValType::I64)?,
            stop: exported(module, "on_stop", ValType::I32)?,
        })
    }
}

fn exported(
    module: &Module,
    name: &'static str,
    parameter: ValType,
) -> Result<FunctionId, MeterError> {
    let export = module.exports.iter().find(|export| export.name == name);
    match export.map(|export| export.item) {
        Some(ExportItem::Function(function)) => {
            let candidate = module.funcs.get(function);
            let is_right = matches!(candidate.kind, FunctionKind::Local(_))
                && module.types.params_results(candidate.ty()) == (&[parameter], &[]);
            is_right.then_some(function).ok_or(MeterError::NoticeType { name, parameter })
        }
        _ => Err(MeterError::MissingNotice(name)),
    }
}

/// The only memory of `module`.
pub(super) fn sole_memory(module: &Module) -> Result<MemoryId, MeterError> {
    if module.memories.iter().any(|memory| memory.memory64)
        || module.tables.iter().any(|table| table.table64)
    {
        return Err(MeterError::Wide);
    }
    let mut memories = module.memories.iter();
    match (memories.next(), memories.count()) {
        (Some(memory), 0) => Ok(memory.id()),
        (first, more) => Err(MeterError::Memories(usize::from(first.is_some()) + more)),
    }
}

/// The accounts in a module, as far as probes need them.
#[derive(Clone, Copy)]
pub(super) struct Accounts {
    /// What is left of the slice, an `i32`.
    pub fuel: GlobalId,
    /// What is left of the stack in bytes, an `i32`.
    pub headroom: GlobalId,
    /// Called when the fuel is below zero: grants the next slice, stops the run, or traps.
    pub refill: FunctionId,
    /// Called when the headroom is below zero: traps.
    pub overflow: FunctionId,
    /// `memory.grow` within the limit.
    pub grow: FunctionId,
}

/// Adds the accounts to `module`: its globals, the functions, the exports for the host, and the
/// bodies of the imports from [`IMPORTS`]. `stack` is the headroom at the start, in bytes.
pub(super) fn install(
    module: &mut Module,
    memory: MemoryId,
    notices: Notices,
    stack: u32,
) -> Result<Accounts, MeterError> {
    for name in ["on_slice", "on_stop"] {
        // A missing one was found before.
        let _ = module.exports.remove(name);
    }
    let builder = Builder {
        fuel: add_i32(module, i32::MAX.cast_unsigned()),
        headroom: add_i32(module, stack),
        stage: add_i32(module, stage::IDLE),
        cause: add_i32(module, 0),
        most: add_i32(module, PAGES),
        limit: add_i64(module),
        granted: add_i64(module),
        spent: add_i64(module),
        memory,
        notices,
        stack,
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

struct Builder<'a> {
    fuel: GlobalId,
    headroom: GlobalId,
    /// One of [`stage`].
    stage: GlobalId,
    /// Why the run was stopped; 0 if it was not.
    cause: GlobalId,
    /// The most pages that the memory may have. Never below its size.
    most: GlobalId,
    /// The instructions that the run may spend.
    limit: GlobalId,
    /// The slices granted so far, in instructions.
    granted: GlobalId,
    /// The instructions spent, while the stage is not [`stage::RUNNING`].
    spent: GlobalId,
    memory: MemoryId,
    notices: Notices,
    stack: u32,
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
        let spent = self.function(&[], &[ValType::I64], |this, code, _| {
            this.freeze_if_running(code);
            code.global_get(this.spent);
        });
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

    /// `refill()`
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
            // A notice, the grace or the report has spent its allowance.
            this.stage_is(code, stage::RUNNING).unop(UnaryOp::I32Eqz).if_else(
                None,
                |then| {
                    this.set(then, this.stage, stage::DEAD).unreachable();
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
            this.freeze(code);
            code.global_get(this.fuel).local_set(left);
            this.set(code, this.stage, stage::NOTICE);
            this.set(code, this.fuel, NOTICE);
            code.global_get(this.spent).call(this.notices.slice);
            code.local_get(left).global_set(this.fuel);
            this.set(code, this.stage, stage::RUNNING);
        })
    }

    /// `stop(cause: i32)`: ends the run, unless it has ended.
    fn define_stop(&mut self) -> Result<FunctionId, MeterError> {
        self.define("stop", &[ValType::I32], &[], |this, code, arguments| {
            this.stage_is(code, stage::RUNNING).unop(UnaryOp::I32Eqz).if_else(
                None,
                |then| {
                    then.return_();
                },
                |_| {},
            );
            this.freeze(code);
            code.local_get(arguments[0]).global_set(this.cause);
            this.set(code, this.stage, stage::STOPPING);
            this.set(code, this.fuel, NOTICE);
            code.local_get(arguments[0]).call(this.notices.stop);
            this.set(code, this.fuel, GRACE);
        })
    }

    /// `overflow()`
    fn overflow(&mut self) -> FunctionId {
        self.function(&[], &[], |this, code, _| this.die(code, RECURSION))
    }

    /// `grow(pages: i32) -> i32`
    fn grow(&mut self) -> FunctionId {
        let before = self.module.locals.add(ValType::I32);
        self.function(&[ValType::I32], &[ValType::I32], |this, code, arguments| {
            code.local_get(arguments[0]).global_get(this.most).memory_size(this.memory);
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
                    // Whether the host refuses differs between machines, so the run must not go on.
                    // Its verdict stands if it was stopped before.
                    refused.global_get(this.stage).i32_const(stage::ARMED.cast_signed());
                    refused.binop(BinaryOp::I32Sub);
                    refused.i32_const((stage::NOTICE - stage::ARMED).cast_signed());
                    refused.binop(BinaryOp::I32LeU).if_else(
                        None,
                        |then| this.die(then, HOST_MEMORY),
                        |_| {},
                    );
                },
                |_| {},
            );
            code.local_get(before);
        })
    }

    /// `start()`: from here on the run is charged.
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

    /// `meter_arm(instructions: i64, pages: i32)`
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
            // The size plus `pages`, or all that there can be.
            code.memory_size(this.memory).local_get(arguments[1]).binop(BinaryOp::I32Add);
            code.i32_const(PAGES.cast_signed()).local_get(arguments[1]);
            code.i32_const(PAGES.cast_signed()).memory_size(this.memory);
            code.binop(BinaryOp::I32Sub).binop(BinaryOp::I32LeU).select(Some(ValType::I32));
            code.global_set(this.most);
            this.set(code, this.stage, stage::ARMED);
        })
    }

    /// `meter_bury()`
    fn bury(&mut self) -> FunctionId {
        self.function(&[], &[], |this, code, _| {
            this.freeze_if_running(code);
            this.set(code, this.stage, stage::REPORTING);
            this.set(code, this.fuel, REPORT);
            this.set(code, this.headroom, this.stack);
            code.memory_size(this.memory).global_set(this.most);
        })
    }

    /// Traps. The cause is `cause` unless the run was stopped before.
    fn die(&self, code: &mut InstrSeqBuilder<'_>, cause: u32) {
        self.freeze_if_running(code);
        code.global_get(self.cause).unop(UnaryOp::I32Eqz).if_else(
            None,
            |then| {
                self.set(then, self.cause, cause);
            },
            |_| {},
        );
        self.set(code, self.stage, stage::DEAD).unreachable();
    }

    /// Notes what is spent now.
    fn freeze(&self, code: &mut InstrSeqBuilder<'_>) {
        code.global_get(self.granted).global_get(self.fuel).unop(UnaryOp::I64ExtendSI32);
        code.binop(BinaryOp::I64Sub).global_set(self.spent);
    }

    fn freeze_if_running(&self, code: &mut InstrSeqBuilder<'_>) {
        self.stage_is(code, stage::RUNNING).if_else(None, |then| self.freeze(then), |_| {});
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

    fn function(
        &mut self,
        parameters: &[ValType],
        results: &[ValType],
        body: impl FnOnce(&Self, &mut InstrSeqBuilder<'_>, &[LocalId]),
    ) -> FunctionId {
        let (builder, arguments) = self.build(parameters, results, body);
        builder.finish(arguments, &mut self.module.funcs)
    }

    /// The function that is imported as `name`, or a new one if the module has no such import.
    fn define(
        &mut self,
        name: &'static str,
        parameters: &[ValType],
        results: &[ValType],
        body: impl FnOnce(&Self, &mut InstrSeqBuilder<'_>, &[LocalId]),
    ) -> Result<FunctionId, MeterError> {
        let Some(import) = self.module.imports.find(IMPORTS, name) else {
            return Ok(self.function(parameters, results, body));
        };
        let ImportKind::Function(function) = self.module.imports.get(import).kind else {
            return Err(MeterError::ImportType(name));
        };
        let ty = self.module.funcs.get(function).ty();
        if self.module.types.params_results(ty) != (parameters, results) {
            return Err(MeterError::ImportType(name));
        }
        let (builder, arguments) = self.build(parameters, results, body);
        self.module.funcs.get_mut(function).kind =
            FunctionKind::Local(builder.local_func(arguments));
        self.module.imports.delete(import);
        Ok(function)
    }

    fn build(
        &mut self,
        parameters: &[ValType],
        results: &[ValType],
        body: impl FnOnce(&Self, &mut InstrSeqBuilder<'_>, &[LocalId]),
    ) -> (FunctionBuilder, Vec<LocalId>) {
        let arguments: Vec<_> =
            parameters.iter().map(|&parameter| self.module.locals.add(parameter)).collect();
        let mut builder = FunctionBuilder::new(&mut self.module.types, parameters, results);
        body(self, &mut builder.func_body(), &arguments);
        (builder, arguments)
    }

    /// Fails for an import from [`IMPORTS`] that the pass does not define.
    fn check_imports(&self) -> Result<(), MeterError> {
        let mut imports = self.module.imports.iter();
        let unknown = imports.find(|import| {
            import.module == IMPORTS
                && !["start", "stop", "headroom"].contains(&import.name.as_str())
        });
        unknown.map_or(Ok(()), |import| Err(MeterError::UnknownImport(import.name.clone())))
    }

    /// Exports `function`, in place of a stand-in that the module may have.
    fn export(&mut self, name: &'static str, function: FunctionId) -> Result<(), MeterError> {
        let standin = self.module.exports.iter_mut().find(|export| export.name == name);
        let Some(standin) = standin else {
            self.module.exports.add(name, function);
            return Ok(());
        };
        let ExportItem::Function(old) = standin.item else {
            return Err(MeterError::StandinType(name));
        };
        let ty = |id| self.module.types.params_results(self.module.funcs.get(id).ty());
        if ty(old) != ty(function) {
            return Err(MeterError::StandinType(name));
        }
        standin.item = ExportItem::Function(function);
        Ok(())
    }
}
