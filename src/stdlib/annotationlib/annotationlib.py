"""`annotationlib` without code objects.

Own source, because CPython's evaluates annotations by functions that it makes from code objects, and
compiles text. Here annotations are evaluated as a whole, and an annotation in a string is read by a small
parser: names, attributes, subscripts, `|`, lists, tuples, numbers, strings and None.
"""

import builtins
import enum
import types

import _host

__all__ = [
    'Format', 'ForwardRef', 'call_annotate_function', 'call_evaluate_function', 'get_annotate_from_class_namespace',
    'get_annotations', 'annotations_to_string', 'type_repr',
]


class Format(enum.IntEnum):
    VALUE = 1
    VALUE_WITH_FAKE_GLOBALS = 2
    FORWARDREF = 3
    STRING = 4


class ForwardRef:
    """An annotation that is not evaluated yet."""

    __slots__ = ('__arg__', '__forward_is_argument__', '__forward_is_class__', '__forward_module__', '__owner__',
                 '__weakref__')

    def __init__(self, arg, *, module=None, owner=None, is_argument=True, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f'Forward reference must be a string -- got {arg!r}')
        self.__arg__ = arg
        self.__forward_is_argument__ = is_argument
        self.__forward_is_class__ = is_class
        self.__forward_module__ = module
        self.__owner__ = owner
        _parse(arg)

    def __init_subclass__(cls, /, *args, **kwds):
        raise TypeError('Cannot subclass ForwardRef')

    @property
    def __forward_arg__(self):
        return self.__arg__

    @property
    def __resolved_str__(self):
        return self.__arg__

    @property
    def __forward_evaluated__(self):
        return False

    def evaluate(self, *, globals=None, locals=None, type_params=None, owner=None, format=Format.VALUE):
        """Evaluates the reference."""
        if format == Format.STRING:
            return self.__arg__
        owner = self.__owner__ if owner is None else owner
        names = dict(vars(builtins))
        names.update(_host.main() or {})
        names.update(globals or {})
        if isinstance(owner, type):
            names.update(vars(owner))
        for param in type_params or getattr(owner, '__type_params__', ()):
            names.setdefault(param.__name__, param)
        names.update(locals or {})
        try:
            return _evaluate(_parse(self.__arg__), names)
        except Exception:
            if format == Format.FORWARDREF:
                return self
            raise

    def __eq__(self, other):
        if not isinstance(other, ForwardRef):
            return NotImplemented
        return (self.__arg__, self.__forward_module__) == (other.__arg__, other.__forward_module__)

    def __hash__(self):
        return hash((self.__arg__, self.__forward_module__))

    def __or__(self, other):
        return types.UnionType[self, other]

    def __ror__(self, other):
        return types.UnionType[other, self]

    def __repr__(self):
        shown = [repr(self.__arg__)]
        if self.__forward_module__ is not None:
            shown.append(f'module={self.__forward_module__!r}')
        if self.__forward_is_class__:
            shown.append('is_class=True')
        if self.__owner__ is not None:
            shown.append(f'owner={self.__owner__!r}')
        return f'ForwardRef({", ".join(shown)})'


# A parsed annotation is a tuple: ('name', text), ('value', value), ('attribute', tree, name),
# ('subscript', tree, tree), ('or', tree, tree), ('tuple', trees), ('list', trees).

def _parse(text):
    """Returns the tree of an annotation. Raises SyntaxError as CPython does."""
    tokens = _tokens(text)
    tree = _parse_union(tokens)
    if tokens[-1][0] != 'end':
        _refuse(text)
    return tree


def _refuse(text):
    raise SyntaxError(f'Forward reference must be an expression -- got {text!r}')


def _tokens(text):
    """Returns the tokens in reverse order: `pop` takes the next one."""
    tokens = []
    at = 0
    while at < len(text):
        char = text[at]
        end = at + 1
        if char in ' \t\n':
            pass
        elif char.isidentifier() or char.isdigit():
            while end < len(text) and (text[at:end + 1].isidentifier() or text[end].isdigit()):
                end += 1
            tokens.append(('word', text[at:end]))
        elif char in '\'"':
            while end < len(text) and text[end] != char:
                end += 1
            if end == len(text):
                _refuse(text)
            tokens.append(('string', text[at + 1:end]))
            end += 1
        elif text.startswith('...', at):
            tokens.append(('word', 'Ellipsis'))
            end = at + 3
        elif char in '[](),.|-*':
            tokens.append((char, char))
        else:
            _refuse(text)
        at = end
    tokens.append(('end', text))
    tokens.reverse()
    return tokens


def _parse_union(tokens):
    tree = _parse_item(tokens)
    while tokens[-1][0] == '|':
        tokens.pop()
        tree = ('or', tree, _parse_item(tokens))
    return tree


def _parse_item(tokens):
    kind, text = tokens.pop()
    if kind == 'word':
        tree = ('value', int(text)) if text.isdecimal() else ('name', text)
        if text[:1].isdigit() and not text.isdecimal():
            _refuse(text)
    elif kind == 'string':
        tree = ('value', text)
    elif kind == '-' and tokens[-1][1].isdecimal():
        tree = ('value', -int(tokens.pop()[1]))
    elif kind == '*':
        tree = ('star', _parse_item(tokens))
    elif kind in '([':
        items, is_tuple = _parse_items(tokens, ')' if kind == '(' else ']')
        if kind == '[':
            tree = ('list', items)
        else:
            tree = ('tuple', items) if is_tuple or not items else items[0]
    else:
        _refuse(text)
    while tokens[-1][0] in '.[':
        if tokens.pop()[0] == '.':
            kind, name = tokens.pop()
            if kind != 'word':
                _refuse(name)
            tree = ('attribute', tree, name)
        else:
            items, is_tuple = _parse_items(tokens, ']')
            tree = ('subscript', tree, ('tuple', items) if is_tuple else items[0])
    return tree


def _parse_items(tokens, end):
    """Returns the trees up to `end`, and whether there is a comma."""
    items = []
    is_tuple = False
    while tokens[-1][0] != end:
        items.append(_parse_union(tokens))
        if tokens[-1][0] == ',':
            is_tuple = True
            tokens.pop()
        elif tokens[-1][0] != end:
            _refuse(tokens[-1][1])
    tokens.pop()
    return items, is_tuple


def _evaluate(tree, names):
    match tree:
        case ('value', value):
            return value
        case ('name', name):
            if name in names:
                return names[name]
            raise NameError(f"name '{name}' is not defined", name=name)
        case ('attribute', object, name):
            return getattr(_evaluate(object, names), name)
        case ('subscript', object, index):
            return _evaluate(object, names)[_evaluate(index, names)]
        case ('or', left, right):
            return _evaluate(left, names) | _evaluate(right, names)
        case ('star', object):
            return next(iter(_evaluate(object, names)))
        case ('list', items):
            return [_evaluate(item, names) for item in items]
        case ('tuple', items):
            return tuple([_evaluate(item, names) for item in items])


def call_evaluate_function(evaluate, format, *, owner=None):
    """Calls the function that evaluates the value of a type variable or alias."""
    return call_annotate_function(evaluate, format, owner=owner, _is_evaluate=True)


def call_annotate_function(annotate, format, *, owner=None, _is_evaluate=False):
    """Calls a function `__annotate__`. If a name is not defined yet, FORWARDREF gives no annotations."""
    if format == Format.STRING:
        values = annotate(Format.VALUE)
        return type_repr(values) if _is_evaluate else annotations_to_string(values)
    try:
        return annotate(Format.VALUE)
    except NameError as error:
        if format != Format.FORWARDREF:
            raise
        name = getattr(error, 'name', None) or '?'
        return ForwardRef(name, owner=owner) if _is_evaluate else {}


def get_annotate_from_class_namespace(namespace):
    """Returns the function that evaluates the annotations of a class, from its namespace."""
    try:
        return namespace['__annotate__']
    except KeyError:
        return namespace.get('__annotate_func__', None)


def get_annotations(obj, *, globals=None, locals=None, eval_str=False, format=Format.VALUE):
    """Returns the annotations of a function, class or module as a new dict."""
    if eval_str and format != Format.VALUE:
        raise ValueError('eval_str=True is only supported with format=Format.VALUE')
    if format == Format.VALUE_WITH_FAKE_GLOBALS:
        raise ValueError('The VALUE_WITH_FAKE_GLOBALS format is for internal use only')
    try:
        found = obj.__annotations__
    except NameError:
        if format != Format.FORWARDREF:
            raise
        found = {}
    except AttributeError:
        if isinstance(obj, type) or callable(obj):
            return {}
        raise TypeError(f'{obj!r} does not have annotations') from None
    if found is None:
        return {}
    if not isinstance(found, dict):
        raise ValueError(f'{obj!r}.__annotations__ is neither a dict nor None')
    if format == Format.STRING:
        return annotations_to_string(found)
    if not eval_str:
        return dict(found)
    evaluated = {}
    for name, value in found.items():
        if isinstance(value, str):
            value = ForwardRef(value).evaluate(globals=globals, locals=locals, owner=obj)
        evaluated[name] = value
    return evaluated


def type_repr(value):
    """Returns the source of an annotation."""
    if isinstance(value, (type, types.FunctionType, types.BuiltinFunctionType)):
        if value.__module__ == 'builtins':
            return value.__qualname__
        return f'{value.__module__}.{value.__qualname__}'
    if value is ...:
        return '...'
    return repr(value)


def annotations_to_string(annotations):
    """Returns the annotations with the source of each."""
    return {
        name: value if isinstance(value, str) else type_repr(value) for name, value in annotations.items()
    }
