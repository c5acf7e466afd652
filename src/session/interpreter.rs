//! The interpreter: a VM that is built once, and its sessions.
//!
//! A session does not free the objects of its program. In a browser the instance is discarded after
//! the session, and the next program gets a new one.

use std::io::Write;

use rustpython_vm as vm;
use vm::builtins::PyDictRef;
use vm::{Settings, VirtualMachine};

use crate::boundary::diagnosis::Diagnosis;
use crate::boundary::failure::Failure;
use crate::boundary::messages::{self, MessageKind, Pieces};
use crate::boundary::report::{Compiled, Report, Usage};
use crate::boundary::request::Request;
use crate::compile::{code, diagnose};
use crate::guards::{
    builtins, forbidden_methods, hardening, iterations, module_tables, streams, strict_hooks,
};
use crate::metering::{memory, monitoring, output, stop};
use crate::session::{exception, execution, post_mortem};

/// A VM that is ready to run programs.
pub struct Interpreter {
    vm: vm::Interpreter,
    builtins: PyDictRef,
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
        let builtins = interpreter.enter(|vm| {
            monitoring::install(vm);
            iterations::prepare();
            strict_hooks::prepare();
            let built = streams::install(vm)
                .and_then(|()| module_tables::load(vm))
                .and_then(|()| builtins::new(vm))
                .inspect(|_| hardening::harden(vm));
            built.map_err(|exception| {
                let mut text = String::new();
                let _ = vm.write_exception(&mut text, &exception);
                text
            })
        });
        // No program has run yet, so only a bug of this crate can fail here.
        let builtins = builtins.expect("the interpreter can be built");
        Self { vm: interpreter, builtins }
    }

    /// Calls `work` with the VM, without limits and outside of a session. For tests.
    pub fn enter<T>(&self, work: impl FnOnce(&VirtualMachine) -> T) -> T {
        self.vm.enter(work)
    }

    /// Runs a program. If `code` is given, it must be the result of [`Self::compile`] for the same
    /// source.
    pub fn run(&self, request: &Request, code: Option<&[u8]>) -> Report {
        let (result, usage) = self.session(request, |builtins, vm| {
            let code = match code {
                Some(bytes) => code::decode(bytes, vm)?,
                None => code::compile(request, &builtins, vm)?,
            };
            let (value, bytes) = execution::execute(code, request, builtins, vm)?;
            let mut pieces = Pieces::new(MessageKind::Value);
            // Neither the conversion to JSON nor a post can fail.
            let _ = serde_json::to_writer(&mut pieces, &value);
            let _ = pieces.flush();
            messages::post_in_pieces(MessageKind::Bytes, &bytes);
            Ok((value, bytes))
        });
        match result {
            Ok((value, bytes)) => Report { value: Some(value), bytes, failure: None, usage },
            Err(failure) => Report { failure: Some(failure), usage, ..Report::default() },
        }
    }

    /// Compiles a program to code that [`Self::run`] accepts.
    pub fn compile(&self, request: &Request) -> Compiled {
        let (result, usage) = self.session(request, |builtins, vm| {
            code::compile(request, &builtins, vm).map(|code| code::encode(&code))
        });
        let (code, failure) = match result {
            Ok(code) => (Some(code), None),
            Err(failure) => (None, Some(failure)),
        };
        Compiled { code, failure, usage }
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
            iterations::begin(limits.iterations);
            stop::begin(limits.recursion, vm);
            let forbidden = forbidden_methods::enforce(&policy.forbid, vm);
            let builtins = builtins::for_run(&self.builtins, policy, vm);
            let result = match builtins {
                Ok(builtins) => work(builtins, vm),
                Err(exception) => Err(exception::failure(&exception, source, vm)),
            };
            drop(forbidden);
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

impl Default for Interpreter {
    fn default() -> Self {
        Self::new()
    }
}
