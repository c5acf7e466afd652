//! The interpreter: a VM that is built once, and its sessions.
//!
//! A session does not free the objects of its program. In a browser the instance is discarded after
//! the session, and the next program gets a new one.

use core::mem::ManuallyDrop;
use std::collections::BTreeSet;
use std::io::Write;
use std::rc::Rc;

use rustpython_vm as vm;
use vm::builtins::{PyBaseExceptionRef, PyDictRef};
use vm::{Settings, VirtualMachine};

use crate::boundary::diagnosis::Diagnosis;
use crate::boundary::failure::Failure;
use crate::boundary::messages::{self, MessageKind, Pieces};
use crate::boundary::module_pack::ModulePack;
use crate::boundary::report::{Compiled, Report, Usage};
use crate::boundary::request::Request;
use crate::compile::code::Compilation;
use crate::compile::library_file::{self, CompiledModule};
use crate::compile::{code, diagnose};
use crate::guards::library::Library;
use crate::guards::{
    builtins, forbidden_methods, hardening, iterations, module_tables, run_state, streams,
    strict_hooks,
};
use crate::metering::{clock, memory, meter, monitoring, output, stop};
use crate::session::execution::Ended;
use crate::session::{changed_files, exception, execution, post_mortem, text_builtins};

/// A VM that is ready to run programs.
pub struct Interpreter {
    vm: vm::Interpreter,
    builtins: PyDictRef,
    library: Rc<Library>,
}

impl Interpreter {
    /// Builds the VM. Natively, in a debug build, this takes seconds, so share it between programs.
    pub fn new() -> Self {
        let mut settings = Settings::default();
        settings.hash_seed = Some(0);
        settings.import_site = false;
        settings.install_signal_handlers = false;
        settings.user_site_directory = false;
        let builder = vm::Interpreter::builder(settings);
        let definitions = module_tables::definitions(&builder.ctx);
        let interpreter =
            builder.add_native_modules(&definitions).init_hook(module_tables::prune).build();
        let built = interpreter.enter(|vm| {
            monitoring::install(vm);
            iterations::prepare();
            strict_hooks::prepare();
            text_builtins::prepare();
            let built = streams::install(vm)
                .and_then(|()| module_tables::load(vm))
                .and_then(|()| builtins::new(vm))
                .inspect(|_| hardening::harden(vm))
                .and_then(|builtins| {
                    builtins::prune(vm)?;
                    text_builtins::install(&builtins, vm)?;
                    Ok((builtins.clone(), Library::new(&builtins, vm)?))
                });
            built.map_err(|exception| text_of(&exception, vm))
        });
        // No program has run yet, so only a bug of this crate can fail here.
        let (builtins, library) = built.expect("the interpreter can be built");
        Self { vm: interpreter, builtins, library }
    }

    /// Calls `work` with the VM, without limits and outside of a session. For tests.
    pub fn enter<T>(&self, work: impl FnOnce(&VirtualMachine) -> T) -> T {
        self.vm.enter(work)
    }

    /// Loads the modules `names` of the library from `pack`, and forgets all that were loaded
    /// before.
    ///
    /// # Errors
    ///
    /// The message of the exception if a module cannot be loaded.
    pub fn load(&self, pack: ModulePack, names: &[String]) -> Result<(), String> {
        self.vm.enter(|vm| {
            meter::start();
            let loaded = self.library.load(pack, names, vm);
            loaded.map_err(|exception| text_of(&exception, vm))
        })
    }

    /// Compiles a module of the library, for the library file.
    ///
    /// # Errors
    ///
    /// The message of the exception if the source is invalid.
    pub fn compile_library(
        &self,
        name: &str,
        is_package: bool,
        source: &str,
    ) -> Result<CompiledModule, String> {
        self.vm.enter(|vm| {
            let compiled = library_file::compile(name, is_package, source, vm);
            compiled.map_err(|exception| text_of(&exception, vm))
        })
    }

    /// Runs a program. If `code` is given, it must be the result of [`Self::compile`] for the same
    /// source.
    pub fn run(&self, request: &Request, code: Option<&[u8]>) -> Report {
        let (result, usage) = self.session(request, |builtins, vm| {
            let code = match code {
                Some(bytes) => code::decode(bytes, vm)?,
                None => {
                    let is_ready = |needs: &BTreeSet<String>| self.library.has_exactly(needs);
                    match code::compile(request, &builtins, is_ready, vm)? {
                        Compilation::Done(program) => program.code,
                        Compilation::Needs(needs) => return Ok(Run::Needs(needs)),
                    }
                }
            };
            let prepared = self.library.begin_run(vm);
            prepared.map_err(|error| exception::failure(&error, &request.source, vm))?;
            let executed = execution::execute(code, request, builtins, vm);
            // A run that was stopped has no files: they may be half-written.
            let posted = match stop::reason() {
                None => changed_files::post(&self.library, vm),
                Some(_) => Ok(()),
            };
            // Do not drop an exception that is ignored: it may have objects of the program.
            let posted = posted.map_err(ManuallyDrop::new);
            let ended = executed?;
            posted.map_err(|exception| exception::failure(&exception, &request.source, vm))?;
            let mut pieces = Pieces::new(MessageKind::Value);
            // Neither the conversion to JSON nor a post can fail.
            let _ = serde_json::to_writer(&mut pieces, &ended.value);
            let _ = pieces.flush();
            messages::post_in_pieces(MessageKind::Bytes, &ended.bytes);
            Ok(Run::Ended(ended))
        });
        match result {
            Ok(Run::Ended(Ended { value, bytes, exit_code })) => {
                Report { value: Some(value), bytes, exit_code, usage, ..Report::default() }
            }
            Ok(Run::Needs(needs)) => Report { needs: Some(needs), usage, ..Report::default() },
            Err(failure) => Report { failure: Some(failure), usage, ..Report::default() },
        }
    }

    /// Compiles a program to code that [`Self::run`] accepts.
    pub fn compile(&self, request: &Request) -> Compiled {
        let (result, usage) = self.session(request, |builtins, vm| {
            match code::compile(request, &builtins, |_| true, vm)? {
                Compilation::Done(program) => Ok((code::encode(&program.code.code), program.needs)),
                Compilation::Needs(needs) => Ok((Vec::new(), needs)),
            }
        });
        match result {
            Ok((code, needs)) => Compiled { code: Some(code), needs, failure: None, usage },
            Err(failure) => {
                Compiled { code: None, needs: BTreeSet::new(), failure: Some(failure), usage }
            }
        }
    }

    /// Reports all errors and warnings of a program, without running it.
    pub fn diagnose(&self, request: &Request) -> Diagnosis {
        let (result, usage) =
            self.session(request, |builtins, vm| diagnose::diagnose(request, &builtins, vm));
        Diagnosis { usage, ..result.unwrap_or_else(Diagnosis::from) }
    }

    /// Calls `work` within the limits of `request`, with the builtins of its program. If the run
    /// was stopped, the result is that failure and the result of `work` is ignored.
    fn session<T>(
        &self,
        request: &Request,
        work: impl FnOnce(PyDictRef, &VirtualMachine) -> Result<T, Failure>,
    ) -> (Result<T, Failure>, Usage) {
        self.vm.enter(|vm| {
            let Request { source, limits, policy, .. } = request;
            post_mortem::begin(request);
            output::begin(limits.output);
            memory::begin(limits.memory);
            iterations::begin(limits.iterations, policy.profile);
            run_state::begin(request);
            clock::begin();
            stop::begin(limits.recursion, vm);
            vm.state.int_max_str_digits.store(DIGITS);
            forbidden_methods::enforce(&policy.forbid, vm);
            let builtins = builtins::for_run(&self.builtins, policy, &self.library, vm);
            let result = match builtins {
                Ok(builtins) => work(builtins, vm),
                Err(exception) => Err(exception::failure(&exception, source, vm)),
            };
            forbidden_methods::restore(vm);
            stop::end();
            memory::end();
            output::flush();
            let usage = Usage { peak_memory: memory::peak(), output_bytes: output::printed() };
            let result = match stop::reason() {
                Some(reason) => {
                    let frames = post_mortem::or_position(stop::trail().frames());
                    Err(Failure::stopped(reason, limits, frames, source))
                }
                None => result,
            };
            (result, usage)
        })
    }
}

/// The most digits of an integer that is converted from or to text, until the program changes it.
const DIGITS: usize = 4300;

/// How a run ended that did not fail.
enum Run {
    Ended(Ended),
    /// The program needs other modules than those that are loaded. It has not run.
    Needs(BTreeSet<String>),
}

/// The traceback of an exception that no program raised.
fn text_of(exception: &PyBaseExceptionRef, vm: &VirtualMachine) -> String {
    let mut text = String::new();
    let _ = vm.write_exception(&mut text, exception);
    text
}

impl Default for Interpreter {
    fn default() -> Self {
        Self::new()
    }
}
