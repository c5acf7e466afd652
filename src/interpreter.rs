//! The interpreter: a VM that is built once, and sessions in it, one program each.
//!
//! A session starts the accounts of [`crate::budget`], [`crate::memory`] and [`crate::output`],
//! does its work, and closes them. What a program leaves behind is not cleaned up: in a browser
//! the instance is thrown away with everything in it, and the next program gets a fresh one.

use core::mem;
use std::borrow::Cow;
use std::io::Write;

use rustpython_vm as vm;
use vm::builtins::{PyBaseExceptionRef, PyCode, PyDictRef};
use vm::scope::Scope;
use vm::{AsObject, PyObjectRef, PyRef, Settings, VirtualMachine};

use crate::budget::{self, Brake, JUMP_EVENT};
use crate::check::{self, Checked};
use crate::failure::{Failure, Kind};
use crate::host::{self, Pieces};
use crate::job::{Compiled, Job, Report, Usage};
use crate::policy::{Profile, forbid};
use crate::traceback::{Frame, position_in};
use crate::value::{self, Uncrossable, Value};
use crate::{builtins, hooks, memory, modules, output, post_mortem, program, turns, types};

/// Where the VM keeps the monitoring callback that ends a stopped run: a tool number that nothing
/// else uses, and the index of [`JUMP_EVENT`].
const BRAKE: (usize, usize) = (5, JUMP_EVENT.trailing_zeros() as usize);

/// A VM with everything in place for programs to run.
pub struct Interpreter {
    vm: vm::Interpreter,
    builtins: PyDictRef,
}

impl Interpreter {
    /// Builds the VM: seconds natively in a debug build, so share it between programs.
    pub fn new() -> Self {
        let mut settings = Settings::default();
        settings.hash_seed = Some(0);
        settings.import_site = false;
        settings.install_signal_handlers = false;
        settings.user_site_directory = false;
        let builder = vm::Interpreter::builder(settings);
        let definitions = modules::definitions(&builder.ctx);
        let interpreter =
            builder.add_native_modules(&definitions).init_hook(modules::prune).build();
        let builtins = interpreter.enter(|vm| {
            install_brake(vm);
            turns::prepare();
            let built = builtins::install_streams(vm)
                .and_then(|()| modules::load(vm))
                .and_then(|()| builtins::new(vm))
                .inspect(|_| types::harden(vm));
            built.map_err(|exception| {
                let mut text = String::new();
                let _ = vm.write_exception(&mut text, &exception);
                text
            })
        });
        // No program has run yet: what fails here is this crate.
        let builtins = builtins.expect("the interpreter can be built");
        Self { vm: interpreter, builtins }
    }

    /// Works in the VM itself, without limits and outside of any session.
    pub fn enter<T>(&self, work: impl FnOnce(&VirtualMachine) -> T) -> T {
        self.vm.enter(work)
    }

    /// Runs a program, from its source or from the code that [`Self::compile`] made of it.
    pub fn run(&self, job: &Job, code: Option<&[u8]>) -> Report {
        let (result, usage) = self.session(job, |builtins, vm| {
            let code = match code {
                Some(bytes) => program::decode(bytes, vm)?,
                None => program::compile(job, &builtins, vm)?,
            };
            let value = execute(code, job, builtins, vm);
            let (value, bytes) = value.map_err(|end| end.into_failure(&job.source, vm))?;
            let mut pieces = Pieces::new(host::Kind::Value);
            // Neither making JSON of a value nor posting it can fail.
            let _ = serde_json::to_writer(&mut pieces, &value);
            let _ = pieces.flush();
            host::post_in_pieces(host::Kind::Bytes, &bytes);
            Ok((value, bytes))
        });
        match result {
            Ok((value, bytes)) => Report { value: Some(value), bytes, failure: None, usage },
            Err(failure) => Report { failure: Some(failure), usage, ..Report::default() },
        }
    }

    /// Compiles a program to code that [`Self::run`] takes.
    pub fn compile(&self, job: &Job) -> Compiled {
        let (result, usage) = self.session(job, |builtins, vm| {
            program::compile(job, &builtins, vm).map(|code| program::encode(&code))
        });
        let (code, failure) = match result {
            Ok(code) => (Some(code), None),
            Err(failure) => (None, Some(failure)),
        };
        Compiled { code, failure, usage }
    }

    /// Looks at a program without running it.
    pub fn check(&self, job: &Job) -> Checked {
        let (result, usage) = self.session(job, |builtins, vm| check::check(job, &builtins, vm));
        Checked { usage, ..result.unwrap_or_else(Checked::from) }
    }

    /// Does `work` within the limits of `job`, with the builtins of its program. Whatever `work`
    /// returns, a limit that was reached is the verdict.
    fn session<T>(
        &self,
        job: &Job,
        work: impl FnOnce(PyDictRef, &VirtualMachine) -> Result<T, Failure>,
    ) -> (Result<T, Failure>, Usage) {
        self.vm.enter(|vm| {
            post_mortem::begin(job);
            output::begin(job.limits.output);
            vm.state.monitoring_events.store(0);
            vm.recursion_limit.set(job.limits.recursion as usize);
            memory::begin(job.limits.memory);
            budget::begin(Brake {
                events: &raw const vm.state.monitoring_events,
                recursion_limit: &raw const vm.recursion_limit,
            });
            turns::begin(job.limits.iterations);
            let enforced = forbid::enforce(&job.policy.forbid, vm);
            let builtins = builtins::for_run(&self.builtins, &job.policy, vm);
            let result = match builtins {
                Ok(builtins) => work(builtins, vm),
                Err(exception) => Err(raised(&exception, &job.source, vm)),
            };
            drop(enforced);
            budget::end();
            memory::end();
            output::flush();
            let usage = Usage { peak_memory: memory::peak(), output_bytes: output::printed() };
            let result = match budget::cause() {
                Some(cause) => {
                    let frames = post_mortem::or_place(budget::trail().frames());
                    Err(Failure::stopped(cause, &job.limits, frames, &job.source))
                }
                None => result,
            };
            (result, usage)
        })
    }
}

fn execute(
    code: PyRef<PyCode>,
    job: &Job,
    builtins: PyDictRef,
    vm: &VirtualMachine,
) -> Result<(Value, Vec<u8>), End> {
    let globals = vm.ctx.new_dict();
    globals.set_item("__name__", vm.ctx.new_str("__main__").into(), vm)?;
    globals.set_item("__doc__", vm.ctx.none(), vm)?;
    globals.set_item("__builtins__", builtins.into(), vm)?;
    if job.policy.profile == Profile::Strict {
        hooks::install(&globals, vm)?;
    }
    let scope = Scope::with_builtins(None, globals.clone(), vm);
    // Nothing the program made is dropped here, or a `__del__` of it would run unmetered.
    let globals = mem::ManuallyDrop::new(globals);
    vm.run_code_obj(code.clone(), scope)?;
    // To tell the value takes time, and may run the program's own code: still at its last line.
    post_mortem::note_place(position_in(&code, code.code.locations.len()));
    let value = globals.get_item_opt(program::VALUE, vm)?.unwrap_or_else(|| vm.ctx.none());
    let mut result = mem::ManuallyDrop::new(value);
    if let Some(call) = &job.call {
        let function = globals.get_item_opt(call.function.as_str(), vm)?;
        let function = function.ok_or_else(|| End::NoFunction(call.function.clone()))?;
        post_mortem::note_place(None);
        let arguments = value::arguments(call, vm)?;
        result = mem::ManuallyDrop::new(function.call(arguments, vm)?);
    }
    let result: &PyObjectRef = &result;
    Ok(Value::from_python(result, vm)?)
}

impl Default for Interpreter {
    fn default() -> Self {
        Self::new()
    }
}

/// Registers a `sys.monitoring` callback for JUMP events. It is not called until
/// [`budget::stopped`] sets the event mask; then it raises `Stopped` at the next jump.
fn install_brake(vm: &VirtualMachine) {
    let base = vm.ctx.exceptions.base_exception_type.to_owned();
    let stopped = vm.ctx.new_exception_type("pyvarium", "Stopped", Some(vec![base]));
    let callback = move |_args: vm::function::FuncArgs, vm: &VirtualMachine| -> vm::PyResult<()> {
        Err(vm.new_exception_msg(stopped.clone(), "the program was stopped".into()))
    };
    let callback = vm.new_function("stop", callback);
    let mut monitoring = vm.state.monitoring.lock();
    monitoring.tool_names[BRAKE.0] = Some("pyvarium".to_owned());
    monitoring.global_events[BRAKE.0] = JUMP_EVENT;
    monitoring.callbacks.insert(BRAKE, callback.into());
    drop(monitoring);
    vm.state.instrumentation_version.fetch_add(1, core::sync::atomic::Ordering::Release);
}

/// How a program ended other than with a value.
#[derive(Debug, thiserror::Error)]
enum End {
    #[error("the program raised an exception")]
    Raised(PyBaseExceptionRef),
    #[error("the program defines no function {0:?}")]
    NoFunction(String),
    #[error(transparent)]
    Uncrossable(Uncrossable),
}

impl From<PyBaseExceptionRef> for End {
    fn from(exception: PyBaseExceptionRef) -> Self {
        Self::Raised(exception)
    }
}

impl From<Uncrossable> for End {
    fn from(error: Uncrossable) -> Self {
        match error {
            Uncrossable::Raised(exception) => Self::Raised(exception),
            error => Self::Uncrossable(error),
        }
    }
}

impl End {
    fn into_failure(self, source: &str, vm: &VirtualMachine) -> Failure {
        match self {
            Self::Raised(exception) => raised(&mem::ManuallyDrop::new(exception), source, vm),
            Self::NoFunction(_) => {
                let message = format!("NameError: {self}");
                Failure {
                    exception: Some("NameError".to_owned()),
                    ..Failure::placeless(Kind::Exception, message)
                }
            }
            Self::Uncrossable(error) => {
                let message = format!("ValueError: {error}");
                let place = post_mortem::place().map(Frame::of_module);
                let frames = place.into_iter().collect();
                Failure {
                    exception: Some("ValueError".to_owned()),
                    ..Failure::in_frames(Kind::Exception, message, frames, source)
                }
            }
        }
    }
}

/// Tells an exception that the program did not catch.
fn raised(exception: &PyBaseExceptionRef, source: &str, vm: &VirtualMachine) -> Failure {
    let kind = if exception.fast_isinstance(vm.ctx.exceptions.recursion_error) {
        Kind::Recursion
    } else if exception.fast_isinstance(vm.ctx.exceptions.memory_error) {
        Kind::Memory
    } else {
        Kind::Exception
    };
    let frames_of_raise = post_mortem::or_place(frames(exception));
    // What follows runs the program's own code, which may end the instance.
    post_mortem::note_place(frames_of_raise.last().map(|frame| frame.position));
    let mut failure = Failure::in_frames(kind, headline(exception, vm), frames_of_raise, source);
    failure.exception = Some(shortened(&exception.class().name()).into_owned());
    let mut before = String::new();
    let mut current = exception.clone();
    // A chain can be as long as the program likes to make it; the last links tell the story.
    for _ in 0..CHAIN {
        let (earlier, link) = match (current.__cause__(), current.__context__()) {
            (Some(cause), _) => (cause, CAUSE),
            (None, Some(context)) if !suppresses_context(&current, vm) => (context, CONTEXT),
            _ => break,
        };
        let told = Failure::in_frames(kind, headline(&earlier, vm), frames(&earlier), source);
        before = format!("{}\n\n{link}\n\n{before}", told.traceback);
        current = earlier;
    }
    failure.traceback.insert_str(0, &before);
    failure
}

const CHAIN: usize = 8;
const CAUSE: &str = "The above exception was the direct cause of the following exception:";
const CONTEXT: &str = "During handling of the above exception, another exception occurred:";

fn suppresses_context(exception: &PyBaseExceptionRef, vm: &VirtualMachine) -> bool {
    let flag = exception.as_object().get_attr("__suppress_context__", vm);
    flag.is_ok_and(|flag| flag.is(&vm.ctx.true_value))
}

/// `ValueError: what it says`. Asking for the text runs the program's own code.
fn headline(exception: &PyBaseExceptionRef, vm: &VirtualMachine) -> String {
    let class = shortened(&exception.class().name()).into_owned();
    match exception.as_object().str(vm) {
        Ok(text) => match text.to_string_lossy().trim_end() {
            "" => class,
            text => format!("{class}: {}", shortened(text)),
        },
        Err(_) => format!("{class}: <exception str() failed>"),
    }
}

/// A message has this many bytes at most: it crosses to the page twice.
const MESSAGE: usize = 16 * 1024;

fn shortened(text: &str) -> Cow<'_, str> {
    match text.len() > MESSAGE {
        true => format!("{}…", &text[..text.floor_char_boundary(MESSAGE)]).into(),
        false => text.into(),
    }
}

fn frames(exception: &PyBaseExceptionRef) -> Vec<Frame> {
    let Some(traceback) = exception.traceback() else {
        return Vec::new();
    };
    let entries = traceback.iter().filter_map(|entry| {
        let code = entry.frame.iframe().code();
        let index = usize::try_from(entry.lasti).ok()? / 2;
        let position = position_in(code, index + 1)?;
        Some(Frame { name: code.code.obj_name.to_string(), position })
    });
    entries.collect()
}
