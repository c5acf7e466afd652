"""A place holder: `annotationlib` imports `ast`, and uses it only to show annotations as source."""


class AST:
    """A node of any kind."""

    def __init__(self, *fields, **named):
        pass


def __getattr__(name):
    if name.startswith('_'):
        raise AttributeError(f"module 'ast' has no attribute '{name}'")
    return AST
