//! `unittest`: tests.

use crate::stdlib::facade::{Facade, Origin, StrictNames};

pub const FACADE: Facade = Facade {
    name: "unittest",
    origin: Origin::Library,
    names: &[
        "BaseTestSuite",
        "FunctionTestCase",
        "IsolatedAsyncioTestCase",
        "SkipTest",
        "TestCase",
        "TestLoader",
        "TestProgram",
        "TestResult",
        "TestSuite",
        "TextTestResult",
        "TextTestRunner",
        "addModuleCleanup",
        "defaultTestLoader",
        "doModuleCleanups",
        "enterModuleContext",
        "expectedFailure",
        "installHandler",
        "main",
        "registerResult",
        "removeHandler",
        "removeResult",
        "skip",
        "skipIf",
        "skipUnless",
    ],
    strict: StrictNames::NONE,
};

pub const MOCK: Facade = Facade {
    name: "unittest.mock",
    origin: Origin::Library,
    names: &[
        "ANY",
        "AsyncMock",
        "DEFAULT",
        "FILTER_DIR",
        "MagicMock",
        "Mock",
        "NonCallableMagicMock",
        "NonCallableMock",
        "PropertyMock",
        "ThreadingMock",
        "call",
        "create_autospec",
        "mock_open",
        "patch",
        "seal",
        "sentinel",
    ],
    strict: StrictNames::NONE,
};
