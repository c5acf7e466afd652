//! The names to which relative imports refer. The library file and both functions `__import__` use
//! the same rules, those of CPython's `importlib._bootstrap._resolve_name`.

/// The package to which relative imports of `module` refer. A package refers to itself.
pub fn package_of(module: &str, is_package: bool) -> &str {
    match is_package {
        true => module,
        false => module.rsplit_once('.').map_or("", |(package, _)| package),
    }
}

/// The absolute name of `name` after `level` dots, in a module of `package`. `None` if there is no
/// package that many levels up.
pub fn absolute(package: &str, level: i64, name: &str) -> Option<String> {
    let mut base = package;
    // A program may choose the level. The loop ends at the outermost package.
    for _ in 1..level {
        base = base.rsplit_once('.')?.0;
    }
    match (base, name) {
        ("", _) => None,
        (base, "") => Some(base.to_owned()),
        (base, name) => Some(format!("{base}.{name}")),
    }
}
