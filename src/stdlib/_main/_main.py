"""The program as a module, and the modules that the program has, for libraries that find objects by name."""

import sys
import types

import _host


class _View(types.ModuleType):
    """A module whose names are those of a dict."""

    def __init__(self, name, names):
        types.ModuleType.__init__(self, name)
        object.__setattr__(self, '_names', names)

    def __getattribute__(self, name):
        names = object.__getattribute__(self, '_names')
        if name == '__dict__':
            return names
        if name in names:
            return names[name]
        return types.ModuleType.__getattribute__(self, name)

    def __setattr__(self, name, value):
        self.__dict__[name] = value

    def __delattr__(self, name):
        if name not in self.__dict__:
            raise AttributeError(f"module '{self.__name__}' has no attribute '{name}'")
        del self.__dict__[name]

    def __dir__(self):
        return list(self.__dict__)

    def __repr__(self):
        return f'<module {self.__name__!r}>'


def names():
    """Returns the namespace of the program."""
    native = getattr(_host, 'main', None)
    found = None if native is None else native()
    return {} if found is None else found


def program():
    """Returns the program as a module, which is also in `sys.modules`."""
    found = sys.modules.get('__main__')
    if found is None or found.__dict__ is not names():
        found = sys.modules['__main__'] = _View('__main__', names())
    return found


def _builtins():
    return _View('builtins', _host.builtins())


def read_line(prompt):
    """Returns a line of the input, as `input` does."""
    own = getattr(_builtins(), 'input', None)
    if own is not None:
        return own(prompt)
    sys.stdout.write(str(prompt))
    line = sys.stdin.readline()
    if not line:
        raise EOFError('EOF when reading a line')
    return line[:-1] if line.endswith('\n') else line


def module(name):
    """Returns the module `name` as the program has it."""
    if name == '__main__':
        return program()
    if name == 'builtins':
        return _builtins()
    native = getattr(_host, 'facade', None)
    if native is not None:
        return native(name)
    for value in list(names().values()):
        if isinstance(value, types.ModuleType) and value.__name__ == name:
            return value
    __import__(name)
    return sys.modules[name]


def resolve(name):
    """Returns the object with a dotted name."""
    parts = name.split('.')
    found = module(parts[0])
    for index, part in enumerate(parts[1:], 2):
        try:
            found = getattr(found, part)
        except AttributeError:
            if not isinstance(found, types.ModuleType) or found.__name__ == '__main__':
                raise
            found = module('.'.join(parts[:index]))
    return found
