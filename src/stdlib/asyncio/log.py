"""The logger of `asyncio`. The module `logging` is loaded when there is something to log."""


class _Logger:
    def __getattr__(self, name):
        import logging
        return getattr(logging.getLogger('asyncio'), name)

    def debug(self, *args, **kwargs):
        """Logs nothing: no program sees these messages without a configuration."""


logger = _Logger()
