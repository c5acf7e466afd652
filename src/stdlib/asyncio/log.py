"""The logger of `asyncio`. The module `logging` is loaded when there is something to log."""

import sys


class _Logger:
    def __getattr__(self, name):
        import logging
        return getattr(logging.getLogger('asyncio'), name)

    def debug(self, *args, **kwargs):
        if 'logging' in sys.modules:
            self.__getattr__('debug')(*args, **kwargs)


logger = _Logger()
