"""Makes functions and classes like those that CPython has in C."""

import _host

# A function of C does not become a method if a class has it as an attribute. `logging.Formatter.converter` relies on
# that: it is `time.localtime`.
builtin = getattr(_host, 'builtin', staticmethod)


# Runs the threads that have not begun. `_threads` sets it when it is loaded.
run_ready = None


def program_stack():
    """Returns the frames of the program, the last call last: file name, line, name of the function."""
    stack = getattr(_host, 'stack', None)
    if stack is not None:
        return stack()
    place = getattr(_host, 'place', None)
    return [] if place is None else [('main.py', *place())]


class _StructSequence(tuple):
    """The methods of classes like `time.struct_time`: a tuple whose items have names.

    Further fields may follow that are attributes only. A class has `_fields` with all names.
    """

    __slots__ = ()

    def __new__(cls, sequence, dict=None):
        try:
            values = tuple(sequence)
        except TypeError:
            raise TypeError('constructor requires a sequence') from None
        if dict is None:
            dict = {}
        elif not isinstance(dict, type({})):
            raise TypeError(f'{cls._full_name}() takes a dict as second arg, if any')
        least, most = cls.n_sequence_fields, cls.n_fields
        count = len(values)
        if count < least:
            many = 'an at least ' if most > least else 'a '
            raise TypeError(f'{cls._full_name}() takes {many}{least}-sequence ({count}-sequence given)')
        if count > most:
            many = 'an at most ' if most > least else 'a '
            raise TypeError(f'{cls._full_name}() takes {many}{most}-sequence ({count}-sequence given)')
        self = tuple.__new__(cls, values[:least])
        if most > least:
            hidden = list(values[least:])
            for name in cls._fields[least + len(hidden):]:
                hidden.append(dict.get(name))
            cls._complete(values, hidden)
            tuple.__setattr__(self, '_hidden', tuple(hidden))
        return self

    @classmethod
    def _complete(cls, values, hidden):
        """Fills hidden fields that were not given."""

    def __setattr__(self, name, value):
        self._refuse_change(name)

    def __delattr__(self, name):
        self._refuse_change(name)

    def _refuse_change(self, name):
        if name in self._fields or name in self.__match_args__:
            raise AttributeError('readonly attribute')
        raise AttributeError(f"'{self._full_name}' object has no attribute '{name}' and no __dict__ for setting new "
                             'attributes')

    def __repr__(self):
        shown = ', '.join([f'{name}={value!r}' for name, value in zip(self.__match_args__, self)])
        return f'{self._full_name}({shown})'

    def __reduce__(self):
        hidden = self._fields[self.n_sequence_fields:]
        return type(self), (tuple(self), {name: getattr(self, name) for name in hidden})

    def __replace__(self, /, **changes):
        values = {name: getattr(self, name) for name in self._fields}
        unknown = [name for name in changes if name not in values]
        if unknown:
            raise TypeError(f'Got unexpected field name(s): {unknown!r}')
        values.update(changes)
        return type(self)([values[name] for name in self._fields])


def _item(index, text):
    return property(lambda self: self[index], doc=text)


def _hidden_item(index, text):
    return property(lambda self: self._hidden[index], doc=text)


def struct_sequence(module, name, fields, hidden=(), members=None, final=False, base=_StructSequence):
    """Returns a new class. `fields` and `hidden` are pairs of a name and its documentation."""
    names = tuple([field for field, _ in fields])
    body = {
        '__module__': module,
        '_full_name': f'{module}.{name}',
        '_fields': names + tuple([field for field, _ in hidden]),
        '__match_args__': names,
        'n_fields': len(fields) + len(hidden),
        'n_sequence_fields': len(fields),
        'n_unnamed_fields': 0,
    }
    if not hidden:
        body['__slots__'] = ()
    for index, (field, text) in enumerate(fields):
        body[field] = _item(index, text)
    for index, (field, text) in enumerate(hidden):
        body[field] = _hidden_item(index, text)
    if members:
        body.update(members)
    return type(name, (base,), body)
