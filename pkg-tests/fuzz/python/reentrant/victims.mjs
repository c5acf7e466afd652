/** Objects that a program changes while the interpreter works on them. */

/**
 * @typedef {object} Victim
 * @property {string} make an expression
 * @property {readonly string[]} deeds statements that change the victim `V`
 * @property {readonly string[]} parts expressions that refer to a part of `V`
 */

const LIST_DEEDS = [
  'V.clear()', 'V.append(W)', 'V.pop()', 'V[:] = [W] * 40', 'del V[:]', 'del V[::2]', 'V.__init__(W)', 'V.__init__()', 'V.extend(V)',
  'V *= 9', 'V.insert(0, W)', 'V.sort(key=id)', 'V.reverse()', 'V[::2] = V[1::2]', 'V += [0] * 1000', 'V.pop(0); V.pop(0)', 'V.remove(V[-1])',
]
const DICT_DEEDS = [
  'V.clear()', 'V.update({n: W for n in range(99)})', 'V.popitem()', 'V.__init__(a=W)', 'V[W] = V', 'V |= {W: 1}', 'V.pop(next(iter(V)))',
  'V.clear(); V["a"] = 1', 'V.setdefault(W, V)', 'del V["a"]', 'V["a"] = W', 'list(map(V.pop, list(V)))',
]
const SET_DEEDS = [
  'V.clear()', 'V.add(W)', 'V.pop()', 'V.update(range(99))', 'V.__init__([W])', 'V ^= {W, 1}', 'V &= {W}', 'V -= set(V)', 'V.discard(W)',
  'V.symmetric_difference_update(V)', 'V.clear(); V.add(1)',
]
const BYTES_DEEDS = [
  'V.clear()', 'V.extend(bytes(999))', 'V.pop()', 'del V[:]', 'V.__init__(b"")', 'V.__init__(9999)', 'V.resize(0)', 'V.resize(4000)', 'V *= 9',
  'V *= 0', 'V += V', 'V[:] = b"x" * 99', 'V[1:2] = b""', 'del V[::2]', 'V.insert(0, 1)', 'V.reverse()', 'KEPT.append(memoryview(V))',
  'KEPT.pop().release()', 'V.__setitem__(slice(None), V)',
]
const DEQUE_DEEDS = [
  'V.clear()', 'V.append(W)', 'V.popleft()', 'V.extend(range(99))', 'V.__init__(W, 3)', 'V.__init__()', 'V.rotate(3)', 'V *= 3', 'V[0] = W',
  'del V[0]', 'V.extendleft(V)', 'V.insert(1, W)', 'V.reverse()', 'V.remove(V[0])',
]
const CLASS_DEEDS = [
  'V.a = W', 'del V.a', 'V.b = property(lambda self: 1)', 'V.m = W', 'del V.m', 'V.__getattr__ = lambda self, name: W', 'del V.__getattr__',
  'V.__getattribute__ = lambda self, name: 5', 'del V.__getattribute__', 'V.__setattr__ = lambda *a: None', 'del V.__setattr__',
  'V.__eq__ = lambda *a: True', 'V.__hash__ = None', 'V.__len__ = lambda self: 3', 'V.__call__ = W', 'V.__del__ = lambda self: KEPT.append(self)',
  'V.__name__ = "X" * 50', 'V.__qualname__ = "Y"', 'V.__doc__ = W', 'V.__iter__ = lambda self: iter(KEPT)', 'V.__index__ = lambda self: 10**9',
  'V.__init__ = lambda *a, **k: None', 'V.__new__ = lambda *a, **k: W', 'del V.__init__', 'del V.__new__', 'V.__annotations__ = W', 'V.__class__ = M',
  'V.__bases__ = (object,)', 'V.__slots__ = ()', 'del V.s', 'V.s = W', 'V.__match_args__ = ("a", "s")', 'V.__type_params__ = (W,)',
  'V.__annotate__ = lambda n: {}', 'V.__abstractmethods__ = {"a"}', 'V.__module__ = W', 'V.__bool__ = lambda self: False',
  'type.__setattr__(V, "m", W)', 'type.__delattr__(V, "a")', 'V.__set_name__ = W', 'V.__class_getitem__ = W', 'V.__get__ = W', 'V.__static_attributes__ = 1',
]
const INSTANCE_DEEDS = [
  'V.a = W', 'del V.a', 'V.__dict__.clear()', 'V.__dict__ = {}', 'V.__dict__ = {"a": W}', 'V.__dict__.update({str(n): n for n in range(40)})',
  'V.__class__ = Plain', 'V.__class__ = Dict', 'V.__class__ = Slots', 'V.__class__ = Slots2', 'V.s = W', 'del V.s', 'type(V).a = W', 'del type(V).a',
  'V.__init__()', 'V.__dict__[Key("a")] = 1', 'V.__dict__[Key("m")] = 1', 'V.__dict__[Key("zzz")] = V', 'setattr(V, "b", V)', 'vars(V)["a"] = V', 'del V.__dict__',
]
const FUNCTION_DEEDS = [
  'V.__defaults__ = None', 'V.__defaults__ = (W,) * 9', 'V.__kwdefaults__ = None', 'V.__kwdefaults__ = {"k": W, "z": 1}', 'V.__kwdefaults__.clear()',
  'del V.__defaults__', 'V.__dict__.clear()', 'V.__name__ = "f" * 99', 'V.__annotations__ = {}', 'V.__annotate__ = W', 'V.__type_params__ = ()',
  'V.__annotations__.clear()', 'V.__qualname__ = "q"', 'V.__module__ = W', 'V.__doc__ = W', 'del V.__kwdefaults__', 'V()', 'V(1, k=2)',
]
const GENERATOR_DEEDS = [
  'next(V)', 'V.send(W)', 'V.throw(KeyError)', 'V.throw(KeyError, W)', 'V.close()', 'list(V)', 'KEPT.append(V)', 'V.__del__()', 'V.__name__ = "x"', 'repr(V)',
]
const EXCEPTION_DEEDS = [
  'V.args = (W,)', 'V.args = W', 'V.__init__(W, 1, 2)', 'V.__context__ = V', 'V.__cause__ = W', 'V.__traceback__ = None', 'V.with_traceback(KEPT[0])',
  'V.add_note("n")', 'V.__notes__ = W', 'del V.__notes__', 'V.__setstate__({"a": W})', 'V.__dict__.clear()', 'V.exceptions', 'V.split(ValueError)',
  'V.derive([V])', 'V.start = 10**9', 'V.end = -5', 'V.object = W', 'V.reason = W', 'V.encoding = W', 'V.__traceback__.tb_next = V.__traceback__',
  'V.msg = W', 'V.lineno = W', 'V.text = W', 'V.offset = W', 'del V.args', 'V.__class__ = KeyError', 'V.name = W', 'V.value = W', 'V.code = W',
]
const ITERATOR_DEEDS = [
  'next(V)', 'list(V)', 'V.__setstate__(0)', 'V.__setstate__(10**18)', 'V.__setstate__(-9)', 'V.__setstate__(W)', 'L.clear()', 'L.extend(range(99))', 'D.clear()',
  'D.update({n: n for n in range(99)})', 'S.clear()', 'B.clear()', 'B.extend(bytes(99))', 'Q.clear()', 'Q.append(1)', 'copy_of(V)', 'V.__reduce__()', 'V.__length_hint__()',
]
const VIEW_DEEDS = [
  'V.release()', 'B.clear()', 'B.extend(bytes(999))', 'B.__init__(1)', 'B.__init__()', 'B.resize(1)', 'del B[:]', 'V[:] = V', 'V[0] = 1', 'V[:2] = V[1:3]', 'KEPT.append(V[:])',
  'KEPT.clear()', 'KEPT.append(V.toreadonly())', 'KEPT.append(V.cast("B"))', 'B += b"xx"', 'B[:] = b""', 'V.__exit__()', 'B.pop()', 'B *= 50', 'V.__enter__()', 'V.__init__(B)',
]
const PARTIAL_DEEDS = [
  'V.__setstate__((W, (), {}, None))', 'V.__setstate__((print, (W,) * 9, {"sep": W}, {}))', 'V.keywords.clear()', 'V.keywords.update({str(n): W for n in range(40)})', 'V.__dict__.clear()', 'V()',
  'V.__init__(W)', 'KEPT.append(V.args)',
]

const SEQUENCE_PARTS = ['iter(V)', 'reversed(V)', 'V.__iter__', 'enumerate(V)', 'zip(V, V)', 'map(id, V)', 'itertools.chain(V, V)', 'itertools.cycle(V)', 'V[:]', 'itertools.tee(V)[0]', 'slice(V)']
const MAPPING_PARTS = ['V.keys()', 'V.values()', 'V.items()', 'iter(V)', 'iter(V.items())', 'reversed(V)', 'reversed(V.values())', 'V.keys().mapping', 'iter(V.values())', 'V.get', 'enumerate(V)']

/** @type {readonly Victim[]} */
export const VICTIMS = [
  { make: '[1, W, "a", 2.5]', deeds: LIST_DEEDS, parts: SEQUENCE_PARTS },
  { make: '[W] * 12', deeds: LIST_DEEDS, parts: SEQUENCE_PARTS },
  { make: 'list(range(20))', deeds: LIST_DEEDS, parts: SEQUENCE_PARTS },
  { make: 'List([W, 2, 3])', deeds: [...LIST_DEEDS, ...INSTANCE_DEEDS], parts: SEQUENCE_PARTS },
  { make: '{"a": W, 1: 2, W: 3}', deeds: DICT_DEEDS, parts: MAPPING_PARTS },
  { make: '{n: [n] for n in range(30)}', deeds: DICT_DEEDS, parts: MAPPING_PARTS },
  { make: 'Dict(a=W, b=2)', deeds: [...DICT_DEEDS, ...INSTANCE_DEEDS], parts: MAPPING_PARTS },
  { make: 'collections.OrderedDict(a=W, b=2)', deeds: [...DICT_DEEDS, 'V.move_to_end("a")', 'dict.clear(V)', 'dict.pop(V, "a")'], parts: MAPPING_PARTS },
  { make: 'collections.defaultdict(W, {"a": 1})', deeds: [...DICT_DEEDS, 'V.default_factory = W', 'V["new"]', 'V.__missing__(W)'], parts: MAPPING_PARTS },
  { make: '{1, W, "a", 2.5}', deeds: SET_DEEDS, parts: ['iter(V)', 'V.copy()', 'enumerate(V)', 'zip(V, V)', 'frozenset(V)'] },
  { make: 'set(range(40))', deeds: SET_DEEDS, parts: ['iter(V)', 'V.copy()', 'map(id, V)'] },
  { make: 'bytearray(b"abcdefgh" * 4)', deeds: BYTES_DEEDS, parts: ['memoryview(V)', 'iter(V)', 'reversed(V)', 'memoryview(V)[::2]', 'memoryview(V).cast("I")', 'enumerate(V)', 'V[1:]'] },
  { make: 'Bytes(b"abcdefgh")', deeds: [...BYTES_DEEDS, ...INSTANCE_DEEDS], parts: ['memoryview(V)', 'iter(V)', 'memoryview(V)[1:3]'] },
  { make: 'collections.deque([1, W, 3], 9)', deeds: DEQUE_DEEDS, parts: ['iter(V)', 'reversed(V)', 'V.copy()', 'enumerate(V)', 'zip(V, V)'] },
  { make: 'memoryview(B)', deeds: VIEW_DEEDS, parts: ['iter(V)', 'V[::2]', 'V.cast("H")', 'V.toreadonly()', 'V.cast("B", [2, len(B) // 2])', 'memoryview(V)', 'reversed(V)', 'V.obj'] },
  { make: 'memoryview(B)[::-1]', deeds: VIEW_DEEDS, parts: ['iter(V)', 'V[::2]', 'memoryview(V)', 'V[1:][::2]'] },
  { make: 'memoryview(Buffer())', deeds: VIEW_DEEDS, parts: ['iter(V)', 'V[::2]', 'memoryview(V)'] },
  { make: 'make_class()', deeds: CLASS_DEEDS, parts: ['V()', 'V.m', 'V().m', 'super(V, V())', 'V.__dict__', 'vars(V)', 'V.mro()', 'V.__mro__', 'V.b', 'V.s', 'iter(vars(V))', 'vars(V).items()', 'super(V, V)'] },
  { make: 'make_class()()', deeds: INSTANCE_DEEDS, parts: ['V.__dict__', 'V.m', 'vars(V).items()', 'iter(vars(V))', 'super(type(V), V)', 'V.__class__', 'V.__setattr__', 'V.__getattribute__', 'type(V).s'] },
  { make: 'Slots()', deeds: INSTANCE_DEEDS, parts: ['V.m', 'Slots.s', 'Slots.a', 'V.__setattr__', 'V.__reduce_ex__'] },
  { make: 'make_function()', deeds: FUNCTION_DEEDS, parts: ['V.__get__(W)', 'V.__defaults__', 'V.__kwdefaults__', 'V.__dict__', 'V.__call__', 'functools.partial(V, W)', 'V.__annotations__', 'staticmethod(V)', 'classmethod(V)', 'property(V)'] },
  { make: 'make_generator()', deeds: GENERATOR_DEEDS, parts: ['iter(V)', 'V.send', 'V.throw', 'map(id, V)', 'zip(V, V)', 'enumerate(V)', 'itertools.chain(V, V)', 'itertools.tee(V)'] },
  { make: 'make_coroutine()', deeds: GENERATOR_DEEDS, parts: ['V.__await__()', 'V.send', 'V.throw', 'V.close'] },
  { make: 'make_asynchronous()', deeds: [...GENERATOR_DEEDS, 'V.asend(W).send(None)', 'V.aclose().send(None)', 'V.athrow(KeyError).send(None)', 'V.__anext__().send(None)'], parts: ['V.asend(None)', 'V.__anext__()', 'V.athrow(KeyError)', 'V.aclose()', 'V.__aiter__()', 'anext(V)', 'anext(V, W)'] },
  { make: 'ValueError(W, 1)', deeds: EXCEPTION_DEEDS, parts: ['V.args', 'V.__dict__', 'V.with_traceback'] },
  { make: 'ExceptionGroup("g", [ValueError(W), KeyError(1)])', deeds: EXCEPTION_DEEDS, parts: ['V.args', 'V.exceptions', 'V.split(KeyError)', 'V.subgroup(KeyError)'] },
  { make: 'UnicodeDecodeError("utf-8", b"abc", 1, 2, "r")', deeds: EXCEPTION_DEEDS, parts: ['V.args', 'V.object', 'V.__str__'] },
  { make: 'UnicodeEncodeError("utf-8", "abc", 1, 2, "r")', deeds: EXCEPTION_DEEDS, parts: ['V.args', 'V.object', 'V.__str__'] },
  { make: 'SyntaxError("m", ("f", 1, 2, "t", 3, 4))', deeds: EXCEPTION_DEEDS, parts: ['V.args', 'V.__str__'] },
  { make: 'raised(KeyError(W))', deeds: EXCEPTION_DEEDS, parts: ['V.__traceback__', 'V.__context__', 'V.__traceback__.tb_next'] },
  ...[
    'iter(L)', 'reversed(L)', 'iter(D)', 'iter(D.items())', 'reversed(D.values())', 'iter(S)', 'iter(B)', 'iter(Q)', 'reversed(Q)', 'enumerate(L)', 'zip(L, D, S)', 'map(W, L)', 'filter(W, L)',
    'iter("text")', 'iter((1, W, 2))', 'iter(range(9))', 'iter(W, 1)', 'iter(Sequence())', 'reversed(Sequence())', 'itertools.accumulate(L, W)', 'itertools.groupby(L, W)', 'itertools.tee(iter(L))[0]',
    'itertools.chain.from_iterable([L, D, L])', 'itertools.cycle(L)', 'itertools.permutations(L, 2)', 'itertools.product(L, S)', 'itertools.combinations(L, 2)', 'itertools.islice(L, 1, 9, 2)',
    'itertools.starmap(W, zip(L, L))', 'itertools.zip_longest(L, D, fillvalue=W)', 'itertools.batched(L, 2)', 'itertools.pairwise(L)', 'itertools.compress(L, S)', 'itertools.takewhile(W, L)',
    'itertools.dropwhile(W, L)', 'itertools.filterfalse(W, L)', 'itertools.repeat(W, 5)', 'itertools.count(W)', 'iter(memoryview(B))', 'list[int].__iter__()', 'iter(Slots.__mro__)', 'iter(collections.OrderedDict(D))',
    'itertools.combinations_with_replacement(L, 2)',
  ].map(make => ({ make, deeds: ITERATOR_DEEDS, parts: ['iter(V)', 'zip(V, V)', 'map(id, V)', 'itertools.tee(V)[1]', 'V.__next__', 'enumerate(V)'] })),
  { make: 'functools.partial(max, W, key=W)', deeds: PARTIAL_DEEDS, parts: ['V.args', 'V.keywords', 'V.func', 'functools.partial(V, 1)'] },
  { make: 'property(W, W, W)', deeds: ['V.__init__(W)', 'V.__init__()', 'V.getter(W)', 'V.__doc__ = W', 'V.__set_name__(Plain, W)', 'V.__name__ = W', 'V.__isabstractmethod__'], parts: ['V.fget', 'V.setter(W)', 'V.__get__'] },
  { make: 'super(Slots2, Slots2())', deeds: ['V.__init__(Plain, Plain())', 'V.__init__(Slots, Slots())', 'V.__init__(W, W)', 'V.a', 'Slots.a2 = W'], parts: ['V.m', 'V.__init__', 'V.__self__', 'V.__thisclass__'] },
  { make: 'classmethod(W)', deeds: ['V.__init__(W)', 'V.__init__(len)', 'V.__dict__.clear()', 'V.__wrapped__', 'V.x = W'], parts: ['V.__get__(W)', 'V.__func__', 'V.__get__(None, Plain)'] },
  { make: 'staticmethod(W)', deeds: ['V.__init__(W)', 'V.__init__(len)', 'V.__dict__.clear()', 'V.__wrapped__', 'V()'], parts: ['V.__get__(W)', 'V.__func__'] },
  { make: 'Plain().m', deeds: ['del Plain.m', 'Plain.m = W', 'Plain.m = make_function()', 'Plain.m2 = V'], parts: ['V.__func__', 'V.__self__', 'V.__get__(W)', 'V.__call__'] },
  { make: 'Dict.__dict__', deeds: ['Dict.a = W', 'del Dict.a', 'list(map(lambda n: setattr(Dict, "x%d" % n, W), range(40)))', 'Dict.__doc__ = W'], parts: ['iter(V)', 'V.items()', 'V.values()', 'V.copy()', 'V | {}', 'reversed(V)', 'V.get'] },
  { make: 'Generic', deeds: ['V.__type_params__ = ()', 'V.__type_params__ = (W, W)', 'V.__annotations__'], parts: ['V.__type_params__[0]', 'V.__type_params__[1]', 'V.__type_params__', 'V.__type_params__[2].args'] },
  { make: 'Alias', deeds: ['V.__value__', 'V[W]', 'V.__type_params__', 'V.evaluate_value(1)', 'V | W'], parts: ['V[int]', 'V.__value__', 'V.__type_params__[0]', 'V[W].__args__', 'V.evaluate_value'] },
  { make: 'list[int, W]', deeds: ['V.__class_getitem__', 'V[W]', 'V.__origin__', 'V.__parameters__', 'V()', 'V.x = W'], parts: ['V.__args__', 'V.__parameters__', 'iter(V)', 'V.__mro_entries__'] },
  { make: '(int | Plain)', deeds: ['V | W', 'V[W]', 'Plain | V', 'isinstance(W, V)'], parts: ['V.__args__', 'V.__parameters__'] },
  { make: '(1, W, "a", [W])', deeds: ['V += (W,)', 'V.__init__(W)', 'V[3].clear()', 'V[3].append(V)'], parts: ['iter(V)', 'V[1:]', 'V + V', 'V * 3', 'V.__getitem__'] },
  { make: '("text" * 9)', deeds: ['V.__init__(W)', 'V += "x"'], parts: ['iter(V)', 'V[::2]', 'V.format', 'V.join', 'V.encode()', 'V.translate'] },
  { make: 'Str("a{}b{0.a}")', deeds: INSTANCE_DEEDS, parts: ['iter(V)', 'V.format', 'V.format_map', 'V.join', 'V.__mod__', 'V.translate', 'V.replace'] },
  { make: 'Int(7)', deeds: INSTANCE_DEEDS, parts: ['V.to_bytes', 'V.__add__', 'V.__pow__', 'V.__round__', 'V.__class__'] },
  { make: 'Tuple((1, W, 2))', deeds: INSTANCE_DEEDS, parts: ['iter(V)', 'V[1:]', 'V + V', 'V.index', 'V.__hash__'] },
  { make: 'frozenset([1, W])', deeds: ['V |= {W}', 'V.__init__([W])'], parts: ['iter(V)', 'V | V', 'V.union', 'V.copy()'] },
  { make: 'range(Int(1), 9)', deeds: ['V.__init__(W)'], parts: ['iter(V)', 'reversed(V)', 'V[::2]', 'V.index', 'V.count'] },
  { make: 'slice(W, W, W)', deeds: ['V.__init__(1)'], parts: ['V.indices', 'V.start', 'V.__hash__', 'V.__eq__'] },
  { make: '__import__', deeds: [], parts: [] },
].filter(({ make }) => make !== '__import__')
