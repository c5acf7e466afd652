"""Which Python the tests may speak: what both the interpreter and this one know."""

import sys

from host import bridge

_version = min(sys.version_info[:2], bridge.ask('version'))
IS_PY312_OR_GREATER = _version >= (3, 12)
IS_PY313_OR_GREATER = _version >= (3, 13)
IS_PY314_OR_GREATER = _version >= (3, 14)
IS_PY315_OR_GREATER = _version >= (3, 15)
