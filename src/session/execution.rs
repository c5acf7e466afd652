//! Runs the code of a program and gets its value.

use core::mem;

use rustpython_vm as vm;
use vm::builtins::{PyBaseExceptionRef, PyCode, PyDictRef, PyInt};
use vm::function::{ArgMapping, FuncArgs, KwArgs};
use vm::scope::Scope;
use vm::{AsObject, PyObjectRef, PyRef, VirtualMachine};

use crate::boundary::conversion::ConversionError;
use crate::boundary::failure::{Failure, FailureKind};
use crate::boundary::messages::Stream;
use crate::boundary::request::{Call, Request};
use crate::boundary::value::Value;
use crate::compile::code::VALUE;
use crate::guards::{run_state, streams, strict_hooks};
use crate::location::frames::{Frame, position_in};
use crate::location::position::PROGRAM;
use crate::policy::Profile;
use crate::session::{exception, post_mortem};

/// How a program ended that did not fail.
pub struct Ended {
    pub value: Value,
    /// The side buffer of the value.
    pub bytes: Vec<u8>,
    /// The exit code, if the program ended by SystemExit.
    pub exit_code: Option<u8>,
}

/// Runs `code`, and calls the function that `request` names, if any.
pub fn execute(
    code: PyRef<PyCode>,
    request: &Request,
    builtins: PyDictRef,
    vm: &VirtualMachine,
) -> Result<Ended, Failure> {
    let ended = value_of(code, request, builtins, vm)
        .map(|(value, bytes)| Ended { value, bytes, exit_code: None })
        .or_else(|error| exit(error, vm));
    while let Some(function) = run_state::pop_at_exit() {
        if let Err(exception) = function.call((), vm) {
            vm.run_unraisable(
                exception,
                Some("Exception ignored in atexit callback".into()),
                function,
            );
        }
    }
    ended.map_err(|error| error.into_failure(&request.source, vm))
}

/// The end of a program that raised SystemExit. Like Python, prints a code that is neither an
/// integer nor None.
fn exit(error: ExecutionError, vm: &VirtualMachine) -> Result<Ended, ExecutionError> {
    let ExecutionError::Raised(exception) = error else { return Err(error) };
    if !exception.fast_isinstance(vm.ctx.exceptions.system_exit) {
        return Err(ExecutionError::Raised(exception));
    }
    // Do not drop the objects of the program.
    let exception = mem::ManuallyDrop::new(exception);
    let code = mem::ManuallyDrop::new(exception.as_object().get_attr("code", vm)?);
    let exit_code = match code.downcast_ref::<PyInt>() {
        Some(code) => code.as_u32_mask() as u8,
        None if vm.is_none(&code) => 0,
        None => {
            let text = code.str(vm)?.to_string_lossy().into_owned() + "\n";
            streams::write(Stream::Stderr, &vm.ctx.new_str(text), vm)?;
            1
        }
    };
    Ok(Ended { value: Value::None, bytes: Vec::new(), exit_code: Some(exit_code) })
}

fn value_of(
    code: PyRef<PyCode>,
    request: &Request,
    builtins: PyDictRef,
    vm: &VirtualMachine,
) -> Result<(Value, Vec<u8>), ExecutionError> {
    let globals = vm.ctx.new_dict();
    globals.set_item("__name__", vm.ctx.new_str("__main__").into(), vm)?;
    globals.set_item("__doc__", vm.ctx.none(), vm)?;
    globals.set_item("__file__", vm.ctx.new_str(PROGRAM).into(), vm)?;
    if request.policy.profile == Profile::Strict {
        strict_hooks::install(&globals, vm)?;
    }
    run_state::set_namespaces(globals.clone(), builtins.clone());
    let locals = ArgMapping::from_dict_exact(globals.clone());
    let scope = Scope::new(Some(locals), globals.clone());
    // Do not drop objects of the program: their `__del__` would run after the program has ended.
    let globals = mem::ManuallyDrop::new(globals);
    vm.run_code_obj_with_builtins(code.clone(), scope, builtins)?;
    // Converting the value takes time and may run code of the program. For a stop during the
    // conversion, report the last line.
    post_mortem::note_position(position_in(&code, code.code.locations.len()));
    let value = globals.get_item_opt(VALUE, vm)?.unwrap_or_else(|| vm.ctx.none());
    let mut result = mem::ManuallyDrop::new(value);
    if let Some(call) = &request.call {
        let function = globals.get_item_opt(call.function.as_str(), vm)?;
        let function = function.ok_or_else(|| ExecutionError::NoFunction(call.function.clone()))?;
        post_mortem::note_position(None);
        let arguments = arguments(call, vm)?;
        result = mem::ManuallyDrop::new(function.call(arguments, vm)?);
    }
    let result: &PyObjectRef = &result;
    Ok(Value::from_python(result, vm)?)
}

fn arguments(call: &Call, vm: &VirtualMachine) -> Result<FuncArgs, ConversionError> {
    let object = |value: &Value| value.to_python(&call.bytes, vm);
    let args = call.args.iter().map(object).collect::<Result<Vec<_>, _>>()?;
    let kwargs = call.kwargs.iter().map(|(name, arg)| Ok((name.clone(), object(arg)?)));
    let kwargs = kwargs.collect::<Result<Vec<_>, ConversionError>>()?;
    Ok(FuncArgs::new(args, KwArgs::from_iter(kwargs)))
}

/// Why an execution returned no value.
#[derive(Debug, thiserror::Error)]
enum ExecutionError {
    #[error("the program raised an exception")]
    Raised(PyBaseExceptionRef),
    #[error("the program defines no function {0:?}")]
    NoFunction(String),
    #[error(transparent)]
    Conversion(ConversionError),
}

impl From<PyBaseExceptionRef> for ExecutionError {
    fn from(exception: PyBaseExceptionRef) -> Self {
        Self::Raised(exception)
    }
}

impl From<ConversionError> for ExecutionError {
    fn from(error: ConversionError) -> Self {
        match error {
            ConversionError::Raised(exception) => Self::Raised(exception),
            error => Self::Conversion(error),
        }
    }
}

impl ExecutionError {
    fn into_failure(self, source: &str, vm: &VirtualMachine) -> Failure {
        match self {
            Self::Raised(exception) => {
                exception::failure(&mem::ManuallyDrop::new(exception), source, vm)
            }
            Self::NoFunction(_) => {
                let message = format!("NameError: {self}");
                Failure {
                    exception: Some("NameError".to_owned()),
                    ..Failure::without_position(FailureKind::Exception, message)
                }
            }
            Self::Conversion(error) => {
                let message = format!("ValueError: {error}");
                let frame = post_mortem::position().map(Frame::of_module);
                let frames = frame.into_iter().collect();
                Failure {
                    exception: Some("ValueError".to_owned()),
                    ..Failure::in_frames(FailureKind::Exception, message, frames, source)
                }
            }
        }
    }
}
