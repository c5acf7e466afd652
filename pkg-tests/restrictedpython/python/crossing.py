"""How objects cross between two Python interpreters. Both ends run this file.

What is small and cannot change is copied. Lists, dicts and sets are mirrored: each side has one of
its own, and whenever control changes sides, so does what was changed in them; so both sides may
compare, index and write them as they are used to. What both sides have by nature, like `len` or
`ValueError`, corresponds by name. Everything else stays where it is, and the other side holds a
proxy, whose every operation asks home; the proxy's class is a proxy of the original's class, and is
called the same. What crosses twice comes back as itself.
"""

Function = type(lambda: None)
Generator = type((lambda: (yield))())
Module = type(__import__('sys'))
NativeFunction = type(len)

# What an object can do by its class. A proxy can do what the original can.
SPECIALS = (
    '__call__', '__iter__', '__next__', '__reversed__', '__length_hint__', '__len__', '__bool__',
    '__contains__', '__getitem__', '__setitem__', '__delitem__', '__enter__', '__exit__',
    '__hash__', '__eq__', '__ne__', '__lt__', '__le__', '__gt__', '__ge__',
    '__repr__', '__str__', '__format__', '__bytes__',
    '__int__', '__float__', '__complex__', '__index__', '__round__',
    '__neg__', '__pos__', '__abs__', '__invert__',
) + tuple(
    prefix + operator + '__'
    for operator in ('add', 'sub', 'mul', 'matmul', 'truediv', 'floordiv', 'mod', 'divmod', 'pow',
                     'lshift', 'rshift', 'and', 'xor', 'or')
    for prefix in ('__', '__r', '__i')
    if prefix + operator != '__idivmod'
)


class Mirror:
    """A container that both sides have, and what was in it when both knew the same."""

    def __init__(self, container):
        self.container = container
        self.known = None

    def contents(self):
        if type(self.container) is dict:
            return [part for item in self.container.items() for part in item]
        return list(self.container)

    def has_changed(self):
        contents = self.contents()
        return (
            self.known is None
            or len(contents) != len(self.known)
            or any(new is not old for new, old in zip(contents, self.known))
        )

    def replace(self, contents):
        container = self.container
        if type(container) is list:
            container[:] = contents
        elif type(container) is set:
            container.clear()
            container.update(contents)
        else:
            items = dict(zip(contents[::2], contents[1::2]))
            for key in [key for key in container if key not in items]:
                del container[key]
            container.update(items)
        self.known = self.contents()


class Crossing:
    """One end of the bridge."""

    CONTAINERS = {'list': list, 'dict': dict, 'set': set}

    def __init__(self, side, send, receive):
        self.side = side
        self.send = send
        self.receive = receive
        self.operations = {
            'special': self.special,
            'getattr': getattr,
            'setattr': setattr,
            'delattr': delattr,
        }
        # What corresponds, both ways. Named objects live as long as the process.
        self.common = {}
        self.common_names = {}
        # Own objects that the other side knows, by number, and the numbers by identity.
        self.own = []
        self.own_numbers = {}
        # What stands here for the other side's objects, likewise.
        self.foreign = {}
        self.foreign_numbers = {}
        self.mirrors = {}
        self.mirror_keys = {}
        self.mirrors_made = 0
        # How proxies of objects and of classes are accessed.
        self.access = {
            '__getattribute__': lambda proxy, name: self.ask('getattr', proxy, name),
            '__setattr__': lambda proxy, name, value: self.ask('setattr', proxy, name, value),
            '__delattr__': lambda proxy, name: self.ask('delattr', proxy, name),
        }
        members = {name: self.proxy_method(name) for name in ('__call__', '__repr__')}
        self.metaclass = type('Proxy', (type,), members | self.access)
        self.module = type('module', (Module,), self.access)

    def correspond(self, name, value):
        self.common[name] = value
        self.common_names[id(value)] = name

    def forget_mirrors(self):
        """What is changed from now on, only this side knows."""
        self.mirrors.clear()
        self.mirror_keys.clear()

    # Asking and answering.

    def ask(self, operation, *operands):
        self.post(['ask', operation, [self.encode(operand) for operand in operands]])
        return self.attend()

    def attend(self):
        """Answers the other side's questions until it answers ours."""
        while True:
            message = self.receive()
            if message is None:
                return None
            kind, payload, changes = message[0], message[-2], message[-1]
            if kind == 'ask':
                operands = [self.decode(operand) for operand in payload]
                self.adopt(changes)
                self.post(self.answer(message[1], operands))
                continue
            value = self.decode(payload)
            self.adopt(changes)
            if kind == 'raise':
                raise value
            return value

    def answer(self, operation, operands):
        try:
            return ['answer', self.encode(self.operations[operation](*operands))]
        except BaseException as error:
            return ['raise', self.encode(error)]

    def special(self, target, name, args, kwargs):
        kwargs = dict(kwargs)
        if name == '__call__':
            return target(*args, **kwargs)
        if issubclass(type(target), type):
            return getattr(type(target), name)(target, *args, **kwargs)
        return getattr(target, name)(*args, **kwargs)

    def post(self, message):
        """Sends the message along with what has changed in the mirrors."""
        changes = []
        changed = True
        # What is in a container may be a container that has not crossed yet.
        while changed:
            changed = [item for item in self.mirrors.items() if item[1].has_changed()]
            for key, mirror in changed:
                mirror.known = mirror.contents()
                kind = type(mirror.container).__name__
                changes.append([key, kind, [self.encode(part) for part in mirror.known]])
        message.append(changes)
        self.send(message)

    def adopt(self, changes):
        for key, kind, contents in changes:
            contents = [self.decode(part) for part in contents]
            self.mirror(key, kind).replace(contents)

    # From an object to what is said of it.

    def encode(self, value):
        kind = type(value)
        if value is None or kind is bool or kind is str:
            return value
        if id(value) in self.common_names:
            return ['common', self.common_names[id(value)]]
        if kind is int or kind is float:
            return [kind.__name__, repr(value)]
        if kind is complex:
            return ['complex', repr(value.real), repr(value.imag)]
        if kind is bytes:
            return ['bytes', value.hex()]
        if kind is tuple or kind is frozenset:
            return [kind.__name__, [self.encode(part) for part in value]]
        if kind is slice or kind is range:
            parts = (value.start, value.stop, value.step)
            return [kind.__name__, [self.encode(part) for part in parts]]
        if kind is list or kind is dict or kind is set:
            return ['mirror', self.mirror_key(value), kind.__name__]
        if id(value) in self.foreign_numbers:
            return ['yours', self.foreign_numbers[id(value)]]
        if id(value) in self.own_numbers:
            return ['mine', self.own_numbers[id(value)], None]
        return self.introduce(value)

    def introduce(self, value):
        number = len(self.own)
        self.own.append(value)
        self.own_numbers[id(value)] = number
        kind = type(value)
        if issubclass(kind, BaseException):
            return ['mine', number, self.describe_error(value)]
        if kind is Function or kind is NativeFunction and is_unbound(value):
            return ['mine', number, ['function', value.__name__]]
        if kind is Generator:
            return ['mine', number, ['generator']]
        if kind is Module:
            return ['mine', number, ['module', value.__name__]]
        if issubclass(kind, type):
            return ['mine', number, self.describe_class(value)]
        return ['mine', number, ['object', self.encode(kind)]]

    def describe_class(self, value):
        # What a builtin base can do, the proxy does by asking; it needs none of its own.
        bases = [base for base in value.__bases__ if id(base) not in self.common_names]
        specials = [name for name in SPECIALS if provides(value, name)]
        return ['class', value.__name__, value.__module__, [self.encode(base) for base in bases], specials]

    def describe_error(self, error):
        name = next(
            self.common_names[id(kind)]
            for kind in type(error).__mro__
            if id(kind) in self.common_names
        )
        details = []
        for detail in ('name', 'obj'):
            if isinstance(error, (AttributeError, NameError, ImportError)) and hasattr(error, detail):
                details.append([detail, self.encode(getattr(error, detail))])
        return ['error', name, [self.encode(part) for part in error.args], details]

    def mirror_key(self, container):
        key = self.mirror_keys.get(id(container))
        if key is None:
            key = self.side + str(self.mirrors_made)
            self.mirrors_made += 1
            self.keep_mirror(key, container)
        return key

    def keep_mirror(self, key, container):
        self.mirrors[key] = Mirror(container)
        self.mirror_keys[id(container)] = key
        return self.mirrors[key]

    # And back.

    def decode(self, said):
        if type(said) is not list:
            return said
        kind, payload = said[0], said[1]
        if kind == 'common':
            return self.common[payload]
        if kind == 'int':
            return int(payload)
        if kind == 'float':
            return float(payload)
        if kind == 'complex':
            return complex(float(payload), float(said[2]))
        if kind == 'bytes':
            return bytes.fromhex(payload)
        if kind == 'tuple':
            return tuple([self.decode(part) for part in payload])
        if kind == 'frozenset':
            return frozenset([self.decode(part) for part in payload])
        if kind == 'slice':
            return slice(*[self.decode(part) for part in payload])
        if kind == 'range':
            return range(*[self.decode(part) for part in payload])
        if kind == 'mirror':
            return self.mirror(payload, said[2]).container
        if kind == 'yours':
            return self.own[payload]
        return self.stand_in(payload, said[2])

    def mirror(self, key, kind):
        mirror = self.mirrors.get(key)
        return mirror or self.keep_mirror(key, self.CONTAINERS[kind]())

    def stand_in(self, number, description):
        if number not in self.foreign:
            kind = description[0]
            if kind == 'error':
                value = self.error(description)
            elif kind == 'function':
                value = self.function(number, description[1])
            elif kind == 'generator':
                value = self.generator(number)
            elif kind == 'module':
                value = self.module(description[1])
            elif kind == 'class':
                value = self.proxy_class(*description[1:])
            else:
                value = object.__new__(self.decode(description[1]))
            self.keep_foreign(number, value)
            if kind == 'error':
                for name, detail in description[3]:
                    setattr(value, name, self.decode(detail))
        return self.foreign[number]

    def keep_foreign(self, number, value):
        self.foreign[number] = value
        self.foreign_numbers[id(value)] = number

    def error(self, description):
        return self.common[description[1]](*[self.decode(part) for part in description[2]])

    # What stands in for objects of the other side.

    def function(self, number, name):
        def function(*args, **kwargs):
            return self.ask_special(function, '__call__', args, kwargs)

        function.__name__ = name
        return function

    def generator(self, number):
        def generator():
            received = None
            try:
                while True:
                    received = yield self.ask('getattr', this, 'send')(received)
            except StopIteration as stop:
                return stop.value

        this = generator()
        return this

    def ask_special(self, target, name, args, kwargs):
        return self.ask('special', target, name, args, tuple(kwargs.items()))

    def proxy_class(self, name, module, bases, specials):
        members = {special: self.proxy_method(special) for special in specials}
        members.setdefault('__hash__', None)
        members.update(self.access, __module__=module)
        bases = tuple([self.decode(base) for base in bases])
        return self.metaclass(name, bases, members)

    def proxy_method(self, name):
        def method(proxy, /, *args, **kwargs):
            return self.ask_special(proxy, name, args, kwargs)

        return method


def provides(kind, name):
    """Whether a class has a special method. Asks no descriptor: some make what they are asked for."""
    for parent in kind.__mro__:
        if name in parent.__dict__:
            return parent.__dict__[name] is not None
    return False


def is_unbound(function):
    """Whether a native function is not a method; of those, every access makes a new one."""
    owner = getattr(function, '__self__', None)
    return owner is None or type(owner) is Module
