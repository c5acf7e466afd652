//! `string`: constants, and the function `capwords`.
//!
//! Two classes are left out: `Formatter`, because its format strings can read any attribute, and
//! `Template`, because it needs `re`.

pub mod templatelib;

use rustpython_vm::pymodule;

use crate::stdlib::facade::{Facade, Origin};

pub const FACADE: Facade = Facade {
    name: "string",
    origin: Origin::Own { module: "string", definition: module::module_def },
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
    not_strict: &[],
};

#[pymodule(name = "string")]
mod module {
    use rustpython_vm as vm;
    use vm::builtins::PyStrRef;
    use vm::{AsObject, PyObjectRef, PyResult, VirtualMachine};

    #[pyattr(name = "ascii_lowercase")]
    const ASCII_LOWERCASE: &str = "abcdefghijklmnopqrstuvwxyz";
    #[pyattr(name = "ascii_uppercase")]
    const ASCII_UPPERCASE: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    #[pyattr(name = "ascii_letters")]
    const ASCII_LETTERS: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    #[pyattr(name = "digits")]
    const DIGITS: &str = "0123456789";
    #[pyattr(name = "hexdigits")]
    const HEXDIGITS: &str = "0123456789abcdefABCDEF";
    #[pyattr(name = "octdigits")]
    const OCTDIGITS: &str = "01234567";
    #[pyattr(name = "punctuation")]
    const PUNCTUATION: &str = r##"!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"##;
    #[pyattr(name = "whitespace")]
    const WHITESPACE: &str = " \t\n\r\x0b\x0c";
    #[pyattr(name = "printable")]
    const PRINTABLE: &str = concat!(
        "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
        r##"!"#$%&'()*+,-./:;<=>?@[\]^_`{|}~"##,
        " \t\n\r\x0b\x0c"
    );

    #[derive(vm::FromArgs)]
    struct CapwordsArguments {
        #[pyarg(any)]
        s: PyStrRef,
        #[pyarg(any, default)]
        sep: Option<PyObjectRef>,
    }

    /// capwords(s, sep=None): splits s, capitalizes each word, and joins the words.
    #[pyfunction]
    fn capwords(arguments: CapwordsArguments, vm: &VirtualMachine) -> PyResult {
        let CapwordsArguments { s, sep } = arguments;
        let words = vm.call_method(s.as_object(), "split", (sep.clone(),))?;
        let words: Vec<PyObjectRef> = words.try_to_value(vm)?;
        let capitalized: PyResult<Vec<_>> =
            words.iter().map(|word| vm.call_method(word, "capitalize", ())).collect();
        let glue = match sep {
            Some(sep) if sep.clone().try_to_bool(vm)? => sep,
            _ => vm.ctx.new_str(" ").into(),
        };
        vm.call_method(&glue, "join", (vm.ctx.new_list(capitalized?),))
    }
}
