//! A process for each program.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::os::fd::{AsRawFd, FromRawFd};
use std::ptr;

use pyvarium::boundary::failure::FailureKind;
use pyvarium::session::interpreter::Interpreter;

use crate::order::{Answer, Task};

/// What a program may take of the processor before SIGPROF ends it, in seconds.
const PROCESSOR_TIME: i64 = 2;

/// And of the clock, before SIGALRM does: a sanitizer's report takes its time.
const TIME: u32 = 60;

/// Exit codes from here on are the indices of [`ENDS`].
const FIRST_CODE: i32 = 20;

const ENDS: [&str; 9] =
    ["ok", "syntax", "policy", "exception", "memory", "output", "iterations", "recursion", "other"];

/// The most of a record that is kept: a sanitizer's report is shorter, and comes first.
const LONGEST: u64 = 64 << 10;

/// Where a program's process writes its stderr.
pub struct Record(File);

impl Record {
    pub fn new() -> io::Result<Self> {
        // SAFETY: the name is a C string; the call has no other precondition.
        let descriptor = unsafe { libc::memfd_create(c"stderr".as_ptr(), libc::MFD_CLOEXEC) };
        if descriptor < 0 {
            return Err(io::Error::last_os_error());
        }
        // SAFETY: the descriptor was just opened, and nothing else owns it.
        Ok(Self(unsafe { File::from_raw_fd(descriptor) }))
    }

    fn clear(&self) -> io::Result<()> {
        self.0.set_len(0)?;
        (&self.0).seek(SeekFrom::Start(0))?;
        Ok(())
    }

    fn text(&self) -> io::Result<String> {
        let mut bytes = Vec::new();
        (&self.0).seek(SeekFrom::Start(0))?;
        (&self.0).take(LONGEST).read_to_end(&mut bytes)?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }
}

/// Does `task` in a fork of this process.
pub fn run(interpreter: &Interpreter, task: &Task, record: &Record) -> io::Result<Answer> {
    record.clear()?;
    // SAFETY: the process has no thread but this one and the one that waits for it.
    let child = unsafe { libc::fork() };
    match child {
        -1 => Err(io::Error::last_os_error()),
        0 => perform(interpreter, task, record),
        _ => {
            let mut status = 0;
            // SAFETY: `status` outlives the call.
            while unsafe { libc::waitpid(child, &raw mut status, 0) } < 0 {
                let error = io::Error::last_os_error();
                if error.kind() != io::ErrorKind::Interrupted {
                    return Err(error);
                }
            }
            answer(status, record)
        }
    }
}

fn answer(status: i32, record: &Record) -> io::Result<Answer> {
    let code = libc::WIFEXITED(status).then(|| libc::WEXITSTATUS(status));
    let index = code.and_then(|code| usize::try_from(code - FIRST_CODE).ok());
    let end = index.and_then(|index| ENDS.get(index).copied());
    Ok(Answer {
        end,
        signal: libc::WIFSIGNALED(status).then(|| libc::WTERMSIG(status)),
        code: code.filter(|_| end.is_none()),
        stderr: record.text()?,
    })
}

/// The child's part.
fn perform(interpreter: &Interpreter, task: &Task, record: &Record) -> ! {
    let second = |seconds| libc::timeval { tv_sec: seconds, tv_usec: 0 };
    let timer = libc::itimerval { it_interval: second(0), it_value: second(PROCESSOR_TIME) };
    // SAFETY: `timer` outlives the call, and the record's descriptor is open.
    unsafe {
        libc::setitimer(libc::ITIMER_PROF, &raw const timer, ptr::null_mut());
        libc::alarm(TIME);
        // The VM has its ways to stdout as well, where the answers go.
        libc::dup2(record.0.as_raw_fd(), libc::STDOUT_FILENO);
        libc::dup2(record.0.as_raw_fd(), libc::STDERR_FILENO);
    }
    let failure = match task {
        Task::Run(request) => interpreter.run(request, None).failure,
        Task::ReadFreedMemory => {
            read_freed_memory();
            None
        }
    };
    let end = match failure.map(|failure| failure.kind) {
        None => "ok",
        Some(FailureKind::Syntax) => "syntax",
        Some(FailureKind::Policy) => "policy",
        Some(FailureKind::Exception) => "exception",
        Some(FailureKind::Memory) => "memory",
        Some(FailureKind::Output) => "output",
        Some(FailureKind::Iterations) => "iterations",
        Some(FailureKind::Recursion) => "recursion",
        Some(
            FailureKind::Instructions
            | FailureKind::HostMemory
            | FailureKind::Time
            | FailureKind::Cancelled
            | FailureKind::Crash,
        ) => "other",
    };
    let index = ENDS.iter().position(|&each| each == end).unwrap_or(ENDS.len() - 1);
    // SAFETY: it never returns; what the program left is the system's to clear.
    unsafe { libc::_exit(FIRST_CODE + index as i32) }
}

/// What a sanitizer must find.
fn read_freed_memory() {
    let freed = Box::into_raw(Box::new(1_u8));
    // SAFETY: there is none, on purpose: the process must not outlive this where a sanitizer is,
    // and does nothing with what it reads where none is.
    unsafe {
        drop(Box::from_raw(freed));
        std::hint::black_box(freed.read_volatile());
    }
}
