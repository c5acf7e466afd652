//! `contextlib`: context managers.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "contextlib",
    origin: Origin::Library,
    names: &[
        "AbstractAsyncContextManager",
        "AbstractContextManager",
        "AsyncExitStack",
        "ContextDecorator",
        "ExitStack",
        "aclosing",
        "asynccontextmanager",
        "chdir",
        "closing",
        "contextmanager",
        "nullcontext",
        "redirect_stderr",
        "redirect_stdout",
        "suppress",
    ],
    strict: StrictNames::NONE,
};
