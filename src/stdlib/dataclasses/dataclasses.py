"""Adds methods to classes for data, from the annotations of the fields."""
# Do not build source text and compile it, as CPython's module does: a field name may be any string.
# Do not call a method that an author can forbid, such as `list.append` or `str.join`.

_FIELDS = '__dataclass_fields__'
_PARAMS = '__dataclass_params__'
_POST_INIT = '__post_init__'


class FrozenInstanceError(AttributeError):
    """An attribute of an instance of a frozen dataclass was set or deleted."""


class _Missing:
    def __repr__(self):
        return '<dataclasses.MISSING>'


class _KeywordOnly:
    """As an annotation: the fields after it are keyword-only."""


class _Fields(dict):
    """The fields of a class by name. Functions here accept only this type: with forged fields, a
    strict program could read attributes whose names it must not use."""


MISSING = _Missing()
KW_ONLY = _KeywordOnly()


class InitVar:
    """As an annotation: an argument that is passed to `__post_init__` and not kept."""

    def __init__(self, type):
        self.type = type

    def __class_getitem__(cls, type):
        return cls(type)

    def __repr__(self):
        return f'dataclasses.InitVar[{_type_name(self.type)}]'


class Field:
    """The properties of a field."""

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = None
        self.type = None
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.hash = hash
        self.compare = compare
        self.metadata = {} if metadata is None else metadata
        self.kw_only = kw_only
        self._is_kept = True

    def __repr__(self):
        return (
            f'Field(name={self.name!r},type={self.type!r},default={self.default!r},'
            f'default_factory={self.default_factory!r},init={self.init!r},repr={self.repr!r},'
            f'hash={self.hash!r},compare={self.compare!r},metadata={self.metadata!r},'
            f'kw_only={self.kw_only!r})'
        )


class _Params:
    def __init__(self, **given):
        for name in given:
            setattr(self, name, given[name])


def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None,
          compare=True, metadata=None, kw_only=MISSING):
    """The properties of a field other than its type, for the right side of its annotation."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError('cannot specify both default and default_factory')
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False,
              frozen=False, match_args=True, kw_only=False, slots=False):
    """Adds the methods of a dataclass to a class."""
    params = _Params(
        init=init, repr=repr, eq=eq, order=order, unsafe_hash=unsafe_hash, frozen=frozen,
        match_args=match_args, kw_only=kw_only, slots=slots,
    )
    if cls is None:
        return lambda cls: _process(cls, params)
    return _process(cls, params)


def fields(class_or_instance):
    """The fields, in the order of their definition."""
    all_fields = _fields_of(class_or_instance)
    if all_fields is None:
        raise TypeError('must be called with a dataclass type or instance')
    return tuple([all_fields[name] for name in all_fields if all_fields[name]._is_kept])


def is_dataclass(obj):
    """Whether obj is a dataclass or an instance of one."""
    return _fields_of(obj if isinstance(obj, type) else type(obj)) is not None


def asdict(obj, *, dict_factory=dict):
    """The fields of an instance as a dict. Converts dataclass instances in the values too."""
    _check_instance(obj, 'asdict')
    return _plain(obj, lambda pairs: dict_factory(pairs))


def astuple(obj, *, tuple_factory=tuple):
    """The values of the fields as a tuple. Converts dataclass instances in the values too."""
    _check_instance(obj, 'astuple')
    return _plain(obj, lambda pairs: tuple_factory([value for _, value in pairs]))


def replace(obj, /, **changes):
    """A copy of an instance, with some fields changed."""
    _check_instance(obj, 'replace')
    return _replaced(obj, **changes)


def _replaced(obj, /, **changes):
    all_fields = _fields_of(type(obj))
    for name in all_fields:
        each = all_fields[name]
        if not each.init:
            if name in changes:
                raise TypeError(f'field {name} is declared with init=False, it cannot be specified with replace()')
        elif name not in changes:
            if not each._is_kept and each.default is MISSING:
                raise TypeError(f"InitVar {name!r} must be specified with replace()")
            if each._is_kept:
                changes[name] = getattr(obj, name)
    return type(obj)(**changes)


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, **params):
    """Makes a dataclass. Each field is a name or a tuple of name, type and, optionally, a field()."""
    annotations = {}
    members = {} if namespace is None else dict(namespace)
    for item in fields:
        if isinstance(item, str):
            name, annotation = item, object
        elif len(item) == 2:
            name, annotation = item
        elif len(item) == 3:
            name, annotation, members[item[0]] = item
        else:
            raise TypeError(f'Invalid field: {item!r}')
        if not isinstance(name, str):
            raise TypeError(f'Field names must be valid identifiers: {name!r}')
        if name in annotations:
            raise TypeError(f'Field name duplicated: {name!r}')
        annotations[name] = annotation
    members['__annotations__'] = annotations
    return dataclass(type(cls_name, bases, members), **params)


def _process(cls, params):
    all_fields = _Fields()
    inherits = inherits_frozen = inherits_unfrozen = False
    for base in cls.__mro__[:0:-1]:
        of_base = vars(base)[_FIELDS] if _FIELDS in vars(base) else None
        if type(of_base) is _Fields:
            inherits = True
            for name in of_base:
                all_fields[name] = of_base[name]
            if getattr(base, _PARAMS).frozen:
                inherits_frozen = True
            else:
                inherits_unfrozen = True
    if inherits and params.frozen and inherits_unfrozen:
        raise TypeError('cannot inherit frozen dataclass from a non-frozen one')
    if inherits_frozen and not params.frozen:
        raise TypeError('cannot inherit non-frozen dataclass from a frozen one')
    own = _own_fields(cls, params.kw_only)
    for each in own:
        all_fields[each.name] = each
        if each.default is MISSING:
            if isinstance(vars(cls)[each.name] if each.name in vars(cls) else None, Field):
                delattr(cls, each.name)
        else:
            setattr(cls, each.name, each.default)
    for name in vars(cls):
        if isinstance(vars(cls)[name], Field) and name not in all_fields:
            raise TypeError(f'{name!r} is a field but has no type annotation')
    setattr(cls, _FIELDS, all_fields)
    setattr(cls, _PARAMS, params)
    in_order = [all_fields[name] for name in all_fields]
    positional = [each for each in in_order if each.init and not each.kw_only]
    by_keyword = [each for each in in_order if each.init and each.kw_only]
    _check_defaults(positional)
    compared = [each.name for each in in_order if each._is_kept and each.compare]
    defines_eq = '__eq__' in vars(cls)
    if params.init:
        _define(cls, '__init__', _init(cls, in_order, positional, by_keyword, params.frozen))
    if params.repr:
        shown = [each.name for each in in_order if each._is_kept and each.repr]
        _define_if_missing(cls, '__repr__', _repr(shown))
    if params.eq:
        _define_if_missing(cls, '__eq__', _compare(compared, lambda a, b: a == b))
    if params.order:
        if not params.eq:
            raise ValueError('eq must be true if order is true')
        for name, operation in _ORDER:
            if name in vars(cls):
                raise TypeError(
                    f'Cannot overwrite attribute {name} in class {cls.__name__}. '
                    f'Consider using functools.total_ordering'
                )
            _define(cls, name, _compare(compared, operation))
    if params.frozen:
        for name, method in [('__setattr__', _frozen_set(cls)), ('__delattr__', _frozen_delete(cls))]:
            if name in vars(cls):
                raise TypeError(f'Cannot overwrite attribute {name} in class {cls.__name__}')
            _define(cls, name, method)
    _set_hash(cls, params, in_order, defines_eq)
    if '__replace__' not in vars(cls):
        _define(cls, '__replace__', lambda self, /, **changes: _replaced(self, **changes))
    if params.match_args and '__match_args__' not in vars(cls):
        cls.__match_args__ = tuple([each.name for each in positional])
    return _with_slots(cls, in_order) if params.slots else cls


def _is_class_variable(annotation):
    if isinstance(annotation, str):
        return annotation[:8] == 'ClassVar' or annotation[:15] == 'typing.ClassVar'
    return type(annotation).__module__ == 'typing' and repr(annotation)[:15] == 'typing.ClassVar'


def _own_fields(cls, kw_only):
    annotations = cls.__annotations__ if _has_own_annotations(cls) else {}
    found = []
    for name in annotations:
        annotation = annotations[name]
        if annotation is KW_ONLY or annotation in ('KW_ONLY', 'dataclasses.KW_ONLY'):
            kw_only = True
            continue
        if _is_class_variable(annotation):
            continue
        default = vars(cls)[name] if name in vars(cls) else MISSING
        each = default if isinstance(default, Field) else field(default=default)
        each.name = name
        each.type = annotation
        if each.kw_only is MISSING:
            each.kw_only = kw_only
        is_text = isinstance(annotation, str)
        is_init_var = annotation[:7] == 'InitVar' if is_text else annotation is InitVar
        each._is_kept = not (is_init_var or isinstance(annotation, InitVar))
        if not each._is_kept and each.default_factory is not MISSING:
            raise TypeError(f'field {name} cannot have a default factory')
        if each.default is not MISSING and type(each.default).__hash__ is None:
            raise ValueError(
                f'mutable default {type(each.default)} for field {name} is not allowed: '
                f'use default_factory'
            )
        found += [each]
    return found


def _has_own_annotations(cls):
    own = vars(cls)
    return '__annotations__' in own or '__annotate__' in own or '__annotate_func__' in own


def _check_defaults(positional):
    seen_default = False
    for each in positional:
        if each.default is not MISSING or each.default_factory is not MISSING:
            seen_default = True
        elif seen_default:
            raise TypeError(f'non-default argument {each.name!r} follows default argument')


def _define(cls, name, method):
    method.__name__ = name
    method.__qualname__ = f'{cls.__qualname__}.{name}'
    method.__module__ = cls.__module__
    setattr(cls, name, method)


def _define_if_missing(cls, name, method):
    if name not in vars(cls):
        _define(cls, name, method)


def _init(cls, in_order, positional, by_keyword, frozen):
    title = f'{cls.__name__}.__init__()'
    store = object.__setattr__ if frozen else setattr

    def __init__(self, /, *args, **kwargs):
        if len(args) > len(positional):
            most = len(positional) + 1
            least = most - len([each for each in positional if _has_default(each)])
            takes = f'{most}' if least == most else f'from {least} to {most}'
            plural = 's' * (takes != '1')
            raise TypeError(
                f'{title} takes {takes} positional argument{plural} but {len(args) + 1} were given'
            )
        values = {}
        for each, value in zip(positional, args):
            values[each.name] = value
        for name in kwargs:
            if name in values:
                raise TypeError(f'{title} got multiple values for argument {name!r}')
            values[name] = kwargs[name]
        expected = [each.name for each in positional + by_keyword]
        for name in kwargs:
            if name not in expected:
                raise TypeError(f'{title} got an unexpected keyword argument {name!r}')
        for kind, group in [('positional', positional), ('keyword-only', by_keyword)]:
            missing = [each.name for each in group if each.name not in values and not _has_default(each)]
            if missing:
                plural = 's' * (len(missing) != 1)
                raise TypeError(
                    f'{title} missing {len(missing)} required {kind} argument{plural}: {_quoted_list(missing)}'
                )
        post_init_args = []
        for each in in_order:
            if each.name in values:
                value = values[each.name]
            elif each.default_factory is not MISSING:
                value = each.default_factory()
            elif each.init and each.default is not MISSING:
                value = each.default
            else:
                continue
            if each._is_kept:
                store(self, each.name, value)
            else:
                post_init_args += [value]
        if hasattr(self, _POST_INIT):
            self.__post_init__(*post_init_args)

    return __init__


def _has_default(each):
    return each.default is not MISSING or each.default_factory is not MISSING


def _quoted_list(names):
    quoted = [repr(name) for name in names]
    if len(quoted) == 1:
        return quoted[0]
    text = quoted[0]
    for each in quoted[1:-1]:
        text = f'{text}, {each}'
    return f"{text}{',' * (len(quoted) > 2)} and {quoted[-1]}"


def _repr(shown):
    active = []

    def __repr__(self):
        nonlocal active
        if [each for each in active if each is self]:
            return '...'
        active = active + [self]
        try:
            text = ''
            for name in shown:
                text += f"{', ' if text else ''}{name}={getattr(self, name)!r}"
            return f'{type(self).__qualname__}({text})'
        finally:
            active = active[:-1]

    # `pprint` recognises the method of CPython by this.
    __repr__.__wrapped__ = lambda self: __repr__(self)
    __repr__.__wrapped__.__qualname__ = '__create_fn__.<locals>.__repr__'
    return __repr__


def _compare(names, operation):
    def method(self, other):
        if type(other) is not type(self):
            return NotImplemented
        return operation(
            tuple([getattr(self, name) for name in names]),
            tuple([getattr(other, name) for name in names]),
        )

    return method


_ORDER = [
    ('__lt__', lambda a, b: a < b),
    ('__le__', lambda a, b: a <= b),
    ('__gt__', lambda a, b: a > b),
    ('__ge__', lambda a, b: a >= b),
]


def _frozen_set(cls):
    def __setattr__(self, name, value):
        if type(self) is cls or name in getattr(cls, _FIELDS):
            raise FrozenInstanceError(f'cannot assign to field {name!r}')
        super(cls, self).__setattr__(name, value)

    return __setattr__


def _frozen_delete(cls):
    def __delattr__(self, name):
        if type(self) is cls or name in getattr(cls, _FIELDS):
            raise FrozenInstanceError(f'cannot delete field {name!r}')
        super(cls, self).__delattr__(name)

    return __delattr__


def _set_hash(cls, params, in_order, defines_eq):
    hashed = [each.name for each in in_order
              if each._is_kept and (each.compare if each.hash is None else each.hash)]

    def __hash__(self):
        return hash(tuple([getattr(self, name) for name in hashed]))

    own = vars(cls)['__hash__'] if '__hash__' in vars(cls) else MISSING
    has_explicit_hash = own is not MISSING and not (own is None and defines_eq)
    if params.unsafe_hash:
        if has_explicit_hash and own is not None:
            raise TypeError(f'Cannot overwrite attribute __hash__ in class {cls.__name__}')
        _define(cls, '__hash__', __hash__)
    elif params.eq and params.frozen and not has_explicit_hash:
        _define(cls, '__hash__', __hash__)
    elif params.eq and not params.frozen and not has_explicit_hash:
        cls.__hash__ = None


def _with_slots(cls, in_order):
    if '__slots__' in vars(cls):
        raise TypeError(f'{cls.__name__} already specifies __slots__')
    inherited = []
    for base in cls.__mro__[1:]:
        slots = vars(base)['__slots__'] if '__slots__' in vars(base) else ()
        inherited += [slots] if isinstance(slots, str) else list(slots)
    kept = [each.name for each in in_order if each._is_kept]
    members = {name: vars(cls)[name] for name in vars(cls)
               if name not in kept and name not in ('__dict__', '__weakref__')}
    members['__slots__'] = tuple([name for name in kept if name not in inherited])
    made = type(cls)(cls.__name__, cls.__bases__, members)
    made.__qualname__ = cls.__qualname__
    return made


def _fields_of(obj):
    found = getattr(obj, _FIELDS, None)
    return found if type(found) is _Fields else None


def _check_instance(obj, function):
    if isinstance(obj, type) or _fields_of(type(obj)) is None:
        raise TypeError(f'{function}() should be called on dataclass instances')


def _plain(value, combine):
    if not isinstance(value, type) and _fields_of(type(value)) is not None:
        return combine([(each.name, _plain(getattr(value, each.name), combine))
                         for each in fields(type(value))])
    if isinstance(value, tuple) and hasattr(value, '_fields'):
        return type(value)(*[_plain(each, combine) for each in value])
    if isinstance(value, (list, tuple)):
        return type(value)([_plain(each, combine) for each in value])
    if isinstance(value, dict):
        return type(value)([(_plain(key, combine), _plain(value[key], combine)) for key in value])
    return value


def _type_name(annotation):
    return annotation.__name__ if isinstance(annotation, type) else repr(annotation)
