//! The imports and exports by which the host and the module use the accounts.
//!
//! The interface is specified in [`super::super`]. No code here decides what a function does.

use walrus::{
    ExportItem, FunctionBuilder, FunctionId, FunctionKind, ImportKind, InstrSeqBuilder, LocalId,
    MemoryId, Module, ValType,
};

use super::super::MeterError;
use super::Builder;

/// The module name of the imports that the pass defines.
const IMPORTS: &str = "meter";

/// The functions of the module that the functions of the pass call.
#[derive(Clone, Copy)]
pub(in super::super) struct Notices {
    /// `on_slice(instructions: i64)`
    pub slice: FunctionId,
    /// `on_stop(cause: i32)`
    pub stop: FunctionId,
}

impl Notices {
    /// Finds them among the exports of `module`.
    ///
    /// # Errors
    ///
    /// When an export is missing, is not a function with a body, or has the wrong type.
    pub fn find(module: &Module) -> Result<Notices, MeterError> {
        Ok(Notices {
            slice: exported(module, "on_slice", ValType::I64)?,
            stop: exported(module, "on_stop", ValType::I32)?,
        })
    }
}

/// The exported function `name`, which must have the type `(parameter) -> ()` and a body.
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
///
/// # Errors
///
/// When there is not exactly one memory, or a memory or table is 64-bit.
pub(in super::super) fn sole_memory(module: &Module) -> Result<MemoryId, MeterError> {
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

impl Builder<'_> {
    /// Adds a function to the module. `body` writes its code and gets the parameters.
    pub(super) fn function(
        &mut self,
        parameters: &[ValType],
        results: &[ValType],
        body: impl FnOnce(&Self, &mut InstrSeqBuilder<'_>, &[LocalId]),
    ) -> FunctionId {
        let (builder, arguments) = self.build(parameters, results, body);
        builder.finish(arguments, &mut self.module.funcs)
    }

    /// Gives the function that is imported as `name` a body. Adds a function if there is no such
    /// import.
    pub(super) fn define(
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
    pub(super) fn check_imports(&self) -> Result<(), MeterError> {
        let mut imports = self.module.imports.iter();
        let unknown = imports.find(|import| {
            import.module == IMPORTS
                && !["start", "stop", "headroom", "spent"].contains(&import.name.as_str())
        });
        unknown.map_or(Ok(()), |import| Err(MeterError::UnknownImport(import.name.clone())))
    }

    /// Exports `function` as `name`. Replaces a stand-in, which is a function of the same type that
    /// the module exports by that name.
    pub(super) fn export(
        &mut self,
        name: &'static str,
        function: FunctionId,
    ) -> Result<(), MeterError> {
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
