//! What a program may import: facades, and nothing else exists.
//!
//! A facade is a module made for one run, with the public names of a real one and nothing else: no
//! loader, no spec, no module that the real one imported. Whatever a program does to it, the next run
//! gets another. The real modules stay where programs cannot come, and the tables of those the VM
//! can load are cut down to what it needs to start and what is listed here.

pub mod importer;
pub mod math;
mod string;

use rustpython_vm as vm;
use vm::builtins::{PyDictRef, PyModuleDef};
use vm::{Context, PyResult, VirtualMachine};

use crate::policy::{Policy, Profile};

/// A module as programs see it.
pub struct Facade {
    pub name: &'static str,
    origin: Origin,
    pub names: &'static [&'static str],
}

/// Where the names of a facade come from.
#[derive(Clone, Copy)]
enum Origin {
    /// A native module, which is loaded once.
    Native(&'static str),
    /// Python source, which runs when a program imports it, as a part of that program: with the
    /// builtins of programs and at its cost. Whoever takes it apart finds nothing that is not a program's anyway.
    Python(&'static str),
}

/// Every module that a policy may allow.
pub const FACADES: [Facade; 8] = [
    Facade {
        name: "collections",
        origin: Origin::Native("_collections"),
        names: &["OrderedDict", "defaultdict", "deque"],
    },
    Facade {
        name: "dataclasses",
        origin: Origin::Python(include_str!("modules/python/dataclasses.py")),
        names: &[
            "Field",
            "FrozenInstanceError",
            "InitVar",
            "KW_ONLY",
            "MISSING",
            "asdict",
            "astuple",
            "dataclass",
            "field",
            "fields",
            "is_dataclass",
            "make_dataclass",
            "replace",
        ],
    },
    Facade {
        name: "functools",
        origin: Origin::Native("_functools"),
        names: &["cmp_to_key", "partial", "reduce"],
    },
    Facade {
        name: "itertools",
        origin: Origin::Native("itertools"),
        names: &[
            "accumulate",
            "batched",
            "chain",
            "combinations",
            "combinations_with_replacement",
            "compress",
            "count",
            "cycle",
            "dropwhile",
            "filterfalse",
            "groupby",
            "islice",
            "pairwise",
            "permutations",
            "product",
            "repeat",
            "starmap",
            "takewhile",
            "tee",
            "zip_longest",
        ],
    },
    Facade { name: "math", origin: Origin::Native("math"), names: math::NAMES },
    Facade {
        name: "operator",
        origin: Origin::Native("_operator"),
        names: &[
            "abs",
            "add",
            "and_",
            "attrgetter",
            "concat",
            "contains",
            "countOf",
            "delitem",
            "eq",
            "floordiv",
            "ge",
            "getitem",
            "gt",
            "iadd",
            "iand",
            "iconcat",
            "ifloordiv",
            "ilshift",
            "imatmul",
            "imod",
            "imul",
            "index",
            "indexOf",
            "invert",
            "ior",
            "ipow",
            "irshift",
            "is_",
            "is_not",
            "isub",
            "itemgetter",
            "itruediv",
            "ixor",
            "le",
            "length_hint",
            "lshift",
            "lt",
            "matmul",
            "methodcaller",
            "mod",
            "mul",
            "ne",
            "neg",
            "not_",
            "or_",
            "pos",
            "pow",
            "rshift",
            "setitem",
            "sub",
            "truediv",
            "truth",
            "xor",
        ],
    },
    Facade {
        name: "string",
        origin: Origin::Native("_pyvarium_string"),
        names: &[
            "ascii_letters",
            "ascii_lowercase",
            "ascii_uppercase",
            "capwords",
            "digits",
            "hexdigits",
            "octdigits",
            "printable",
            "punctuation",
            "whitespace",
        ],
    },
    Facade {
        name: "string.templatelib",
        origin: Origin::Native("_pyvarium_templatelib"),
        names: &["Interpolation", "Template"],
    },
];

/// What reads attributes by name, or writes, would walk round the hooks of `strict`.
const NOT_STRICT: [(&str, &str); 6] = [
    ("dataclasses", "make_dataclass"),
    ("dataclasses", "dataclass"),
    ("operator", "attrgetter"),
    ("operator", "delitem"),
    ("operator", "methodcaller"),
    ("operator", "setitem"),
];

/// The facade of this name, if a policy may allow one.
pub fn facade(name: &str) -> Option<&'static Facade> {
    FACADES.iter().find(|facade| facade.name == name)
}

/// What a program finds in the module of this name: what there is and the policy allows.
pub fn names_of(module: &str, policy: &Policy) -> Vec<&'static str> {
    let (Some(facade), Some(allowed)) = (facade(module), policy.imports.get(module)) else {
        return Vec::new();
    };
    let is_allowed = |name: &&str| match allowed {
        Some(allowed) => allowed.iter().any(|each| each == name),
        None => true,
    };
    let is_kept = |name: &&str| match policy.profile {
        Profile::Education => true,
        Profile::Strict => !NOT_STRICT.contains(&(module, *name)),
    };
    facade.names.iter().copied().filter(is_allowed).filter(is_kept).collect()
}

/// Whether `module` is a module of `package`.
pub fn is_within(module: &str, package: &str) -> bool {
    module.strip_prefix(package).is_some_and(|rest| rest.starts_with('.'))
}

/// Native modules that the VM itself asks for, when it starts (`_ast`, `_codecs`, `_io` and their
/// like) or for a language feature (`_abc`, `_types`, `_typing`: generics and annotations; `_sre`,
/// `_string`: natively implemented parts of what is imported lazily).
const NEEDED: [&str; 11] = [
    "_abc",
    "_ast",
    "_codecs",
    "_imp",
    "_io",
    "_sre",
    "_string",
    "_types",
    "_typing",
    "_warnings",
    "_weakref",
];

/// Frozen modules that the VM itself asks for when it starts.
const NEEDED_FROZEN: [&str; 6] = [
    "_thread",
    "_frozen_importlib",
    "codecs",
    "encodings_ascii",
    "encodings_utf_8",
    "encodings_latin_1",
];

/// The native modules of this crate.
pub fn definitions(ctx: &Context) -> [&'static PyModuleDef; 3] {
    [math::module_def(ctx), string::module_def(ctx), string::templatelib::module_def(ctx)]
}

/// Cuts the module tables down. Must run before the VM is initialised.
pub fn prune(vm: &mut VirtualMachine) {
    let state = vm::common::rc::PyRc::get_mut(&mut vm.state)
        .expect("nobody shares the state before the start");
    let is_origin = |name: &str| {
        let is_it =
            |facade: &Facade| matches!(facade.origin, Origin::Native(origin) if origin == name);
        FACADES.iter().any(is_it)
    };
    state.module_defs.retain(|name, _| is_origin(name) || NEEDED.contains(name));
    state.frozen.retain(|name, _| NEEDED_FROZEN.contains(name));
}

/// Loads the real modules, so that no run need do it.
pub fn load(vm: &VirtualMachine) -> PyResult<()> {
    for facade in &FACADES {
        match facade.origin {
            Origin::Native(origin) => drop(vm.import(origin, 0)?),
            Origin::Python(source) => importer::prepare(facade.name, source, vm)?,
        }
    }
    // `from module import name` looks in this table for what calls itself "module.name".
    let loaded = vm.sys_module.get_attr("modules", vm)?.try_into_value::<PyDictRef>(vm)?;
    for (name, _) in &loaded {
        if name.str(vm)?.to_string_lossy().contains('.') {
            loaded.del_item(&*name, vm)?;
        }
    }
    Ok(())
}
