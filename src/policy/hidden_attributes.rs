//! Attributes that no program can use.
//!
//! `guards/hardening` removes them from the VM's types, which makes them inaccessible.
//! `rules/education.rs` reports the same names before a program runs, with a position.

/// Attributes that lead from a value to code, frames, globals, modules or all classes. Each is
/// removed from every type that has it. No other attribute returns a frame or a code object; their
/// attributes are removed as a second defence.
pub const HIDDEN: [&str; 39] = [
    "__builtins__",
    "__closure__",
    "__code__",
    "__globals__",
    "__jit__",
    "__loader__",
    "__spec__",
    "__subclasses__",
    "ag_await",
    "ag_code",
    "ag_frame",
    "co_branches",
    "co_cellvars",
    "co_code",
    "co_consts",
    "co_exceptiontable",
    "co_freevars",
    "co_lines",
    "co_linetable",
    "co_names",
    "co_positions",
    "co_varnames",
    "cr_await",
    "cr_code",
    "cr_frame",
    "cr_origin",
    "f_back",
    "f_builtins",
    "f_code",
    "f_generator",
    "f_globals",
    "f_lasti",
    "f_lineno",
    "f_locals",
    "f_trace",
    "gi_code",
    "gi_frame",
    "gi_yieldfrom",
    "tb_frame",
];
