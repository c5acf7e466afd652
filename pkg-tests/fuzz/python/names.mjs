/** Names and operators of Python, the vocabulary of the programs. */

const words = (/** @type {string} */ text) => text.trim().split(/\s+/)

export const OPERATORS = words(`
  + - * / // % ** @ & | ^ << >> < > <= >= == != and or in is not~in is~not`).map(each => each.replace('~', ' '))
export const ASSIGNMENTS = words('= += -= *= /= //= %= **= @= &= |= ^= <<= >>=')
export const MARKS = words('( ) [ ] { } , : . ; = -> := * ** @ ~ ! $ ? ` \\ # ...')

export const FUNCTIONS = words(`
  abs aiter all anext any ascii bin callable chr delattr dir divmod format getattr hasattr hash hex id isinstance issubclass iter len
  max min next oct ord pow print repr reversed round setattr sorted sum vars`)
export const TYPES = words(`
  bool bytearray bytes classmethod complex dict enumerate filter float frozenset int list map memoryview object property range reversed
  set slice staticmethod str super tuple type zip`)
export const EXCEPTIONS = words(`
  BaseException Exception BaseExceptionGroup ExceptionGroup GeneratorExit KeyboardInterrupt SystemExit ArithmeticError AssertionError
  AttributeError BufferError EOFError ImportError IndexError KeyError LookupError MemoryError NameError NotImplementedError OSError
  OverflowError RecursionError ReferenceError RuntimeError StopAsyncIteration StopIteration SyntaxError IndentationError SystemError
  TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError ValueError Warning ZeroDivisionError
  BlockingIOError FileNotFoundError TimeoutError ModuleNotFoundError`)

const OBJECT = words(`
  __class__ __delattr__ __dir__ __doc__ __eq__ __format__ __ge__ __getattribute__ __getstate__ __gt__ __hash__ __init__ __init_subclass__
  __le__ __lt__ __ne__ __new__ __reduce__ __reduce_ex__ __repr__ __setattr__ __sizeof__ __str__ __subclasshook__`)
const NUMBER = words(`
  __abs__ __add__ __and__ __bool__ __ceil__ __complex__ __divmod__ __float__ __floor__ __floordiv__ __format__ __getnewargs__ __index__
  __int__
  __invert__ __lshift__ __mod__ __mul__ __neg__ __or__ __pos__ __pow__ __radd__ __rand__ __rdivmod__ __rfloordiv__ __rlshift__ __rmod__
  __rmul__ __ror__ __round__ __rpow__ __rrshift__ __rshift__ __rsub__ __rtruediv__ __rxor__ __sub__ __truediv__ __trunc__ __xor__
  as_integer_ratio bit_count bit_length conjugate denominator from_bytes fromhex hex imag is_integer numerator real to_bytes from_number`)
const SEQUENCE = words(`
  __add__ __class_getitem__ __contains__ __delitem__ __getitem__ __iadd__ __imul__ __iter__ __len__ __mul__ __reversed__ __rmul__
  __setitem__ count index`)
const TEXT = words(`
  __mod__ __rmod__ capitalize casefold center decode encode endswith expandtabs find format format_map fromhex hex isalnum isalpha
  isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip maketrans partition
  removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate
  upper zfill __buffer__ __bytes__`)
const LIST = words('append clear copy extend insert pop remove reverse sort')
const SET = words(`
  __and__ __iand__ __ior__ __isub__ __ixor__ __or__ __rand__ __ror__ __rsub__ __rxor__ __sub__ __xor__ add clear copy difference
  difference_update discard intersection intersection_update isdisjoint issubset issuperset pop remove symmetric_difference
  symmetric_difference_update union update`)
const DICT = words('clear copy fromkeys get items keys mapping pop popitem setdefault update values __or__ __ior__ __ror__')
const ITERATOR = words('__iter__ __next__ __length_hint__ __setstate__ __reduce__ __copy__')
const COROUTINE = words(`
  send throw close asend athrow aclose __aiter__ __anext__ __await__ __del__ __next__ __iter__ __name__ __qualname__ gi_running gi_suspended
  gi_yieldfrom cr_await cr_origin cr_running ag_await ag_running`)
const FUNCTION = words(`
  __annotate__ __annotations__ __call__ __defaults__ __dict__ __func__ __get__ __isabstractmethod__ __kwdefaults__ __module__ __name__
  __objclass__ __qualname__ __self__ __self_class__ __text_signature__ __thisclass__ __type_params__ __wrapped__ __set__ __delete__
  __set_name__ deleter getter setter fget fset fdel`)
const TYPE = words(`
  __abstractmethods__ __base__ __bases__ __basicsize__ __call__ __dict__ __flags__ __instancecheck__ __itemsize__ __mro__ __name__ __or__
  __prepare__ __qualname__ __subclasscheck__ __text_signature__ __type_params__ mro __slots__ __weakref__ __match_args__ __mro_entries__
  __static_attributes__ __firstlineno__`)
const EXCEPTION = words(`
  __cause__ __context__ __notes__ __setstate__ __suppress_context__ __traceback__ add_note args with_traceback characters_written code
  derive encoding end end_lineno end_offset errno exceptions filename filename2 lineno message msg name name_from obj object offset path
  print_file_and_line reason split start strerror subgroup text value tb_lasti tb_lineno tb_next`)
const GENERIC = words(`
  __args__ __bound__ __constraints__ __contravariant__ __covariant__ __default__ __infer_variance__ __origin__ __parameters__
  __typing_prepare_subst__ __typing_subst__ __typing_unpacked_tuple_args__ __unpacked__ __value__ evaluate_bound evaluate_constraints
  evaluate_default evaluate_value has_default args kwargs strings values interpolations conversion expression format_spec value`)
const VIEW = words(`
  __buffer__ __enter__ __exit__ __release_buffer__ __alloc__ c_contiguous cast contiguous f_contiguous format itemsize nbytes ndim obj
  readonly release resize shape strides suboffsets tobytes tolist toreadonly start step stop indices`)

const DEQUE = words(`
  append appendleft clear copy count extend extendleft index insert maxlen pop popleft remove reverse rotate __copy__`)
const MAPPING = words('__copy__ __missing__ __reversed__ default_factory fromkeys move_to_end popitem')
const CALLER = words('__call__ __get__ __self__ __setstate__ args func keywords obj')

/** Every attribute, without duplicates. */
export const ATTRIBUTES = [
  ...new Set([DEQUE, MAPPING, CALLER, OBJECT, NUMBER, SEQUENCE, TEXT, LIST, SET, DICT, ITERATOR, COROUTINE, FUNCTION, TYPE, EXCEPTION, GENERIC, VIEW].flat()),
]

/** The special methods of classes. */
export const SPECIAL = words(`
  __new__ __init__ __del__ __repr__ __str__ __bytes__ __format__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __hash__ __bool__ __getattr__
  __getattribute__ __setattr__ __delattr__ __dir__ __get__ __set__ __delete__ __set_name__ __init_subclass__ __instancecheck__
  __subclasscheck__ __class_getitem__ __mro_entries__ __call__ __len__ __length_hint__ __getitem__ __setitem__ __delitem__ __missing__
  __iter__ __next__ __reversed__ __contains__ __add__ __sub__ __mul__ __matmul__ __truediv__ __floordiv__ __mod__ __divmod__ __pow__
  __lshift__ __rshift__ __and__ __xor__ __or__ __radd__ __rmul__ __rmod__ __rpow__ __ror__ __iadd__ __ior__ __imul__ __neg__ __abs__
  __invert__ __complex__ __int__ __float__ __index__ __round__ __trunc__ __floor__ __ceil__ __enter__ __exit__ __await__ __aiter__
  __anext__ __aenter__ __aexit__ __buffer__ __release_buffer__ __reduce__ __sizeof__ __prepare__ __subclasshook__ __fspath__ keys throw
  send close write`)

/**
 * The attributes of an object, by its expression.
 *
 * @type {readonly (readonly [expression: string, names: readonly string[]])[]}
 */
export const RECEIVERS = /** @type {[string, string[][]][]} */ ([
  ['None', []],
  ['True', [NUMBER]],
  ['0', [NUMBER]],
  ['-7', [NUMBER]],
  ['10**40', [NUMBER]],
  ['1.5', [NUMBER]],
  ["float('nan')", [NUMBER]],
  ['1j', [NUMBER]],
  ["'text é'", [SEQUENCE, TEXT, TEXT]],
  ["'\\ud800x'", [SEQUENCE, TEXT, TEXT]],
  ["b'bytes\\xff'", [SEQUENCE, TEXT, TEXT]],
  ["bytearray(b'abc')", [SEQUENCE, TEXT, TEXT, LIST, LIST, VIEW]],
  ["memoryview(b'abcdefgh')", [SEQUENCE, VIEW, VIEW]],
  ['memoryview(bytearray(16))[::2]', [SEQUENCE, VIEW, VIEW]],
  ['[3, 1, 2]', [SEQUENCE, LIST, LIST]],
  ["(1, 'a', None)", [SEQUENCE]],
  ["{'a': 1, 2: []}", [SEQUENCE, DICT, DICT]],
  ['{1, 2, 3}', [SEQUENCE, SET, SET]],
  ['frozenset([1, 2])', [SEQUENCE, SET, SET]],
  ['range(5, 0, -2)', [SEQUENCE, VIEW]],
  ['range(2**70)', [SEQUENCE, VIEW]],
  ['slice(1, None, -1)', [VIEW]],
  ...[
    'iter([1, 2])', 'iter((1, 2))', 'iter({1: 2})', 'iter({1: 2}.values())', 'iter({1: 2}.items())', 'reversed({1: 2})',
    'reversed({1: 2}.items())', 'iter({1, 2})', 'iter(range(3))', 'iter(range(2**70))', "iter('abc')", "iter(b'abc')",
    'iter(bytearray(3))', 'iter(memoryview(b"abc"))', 'iter(int, 1)', 'reversed([1, 2])', 'reversed((1, 2))', 'enumerate([1])',
    'zip([1], (2,), strict=True)', 'map(str, [1])', 'filter(None, [1])', 'iter(list[int])', "iter(t'a{1}')",
  ].map(each => /** @type {[string, string[][]]} */ ([each, [ITERATOR]])),
  ['{1: 2}.keys()', [SEQUENCE, SET, DICT]],
  ['{1: 2}.values()', [SEQUENCE, DICT]],
  ['{1: 2}.items()', [SEQUENCE, SET, DICT]],
  ...[
    'generator()', '(x for x in (1, 2))', 'coroutine()', 'asynchronous()', 'asynchronous().asend(None)',
    'asynchronous().athrow(ValueError)', 'asynchronous().aclose()', 'anext(asynchronous(), 1)', 'coroutine().__await__()',
  ].map(each => /** @type {[string, string[][]]} */ ([each, [COROUTINE, ITERATOR]])),
  ...[
    'generator', 'lambda *a, **k: a', 'len', '[].append', 'list.append', 'int.__add__', '(1).__add__', 'Plain.method',
    'Plain().method', 'Slotted.a', 'Plain.computed', 'property(len)', 'classmethod(len)', 'staticmethod(len)',
    'super(Plain, Plain())', "type.__dict__['__mro__']", "dict.__dict__['fromkeys']", "type.__dict__['__name__']",
  ].map(each => /** @type {[string, string[][]]} */ ([`(${each})`, [FUNCTION, FUNCTION]])),
  ...[
    'Plain', 'Slotted', 'Problem', 'type', 'object', 'int', 'Meta',
  ].map(each => /** @type {[string, string[][]]} */ ([each, [TYPE, TYPE, FUNCTION]])),
  ['Plain()', [OBJECT]],
  ['Slotted()', [OBJECT]],
  ['object()', [OBJECT]],
  ...[
    'Problem(1)', "ExceptionGroup('a', [Problem(), KeyError(1)])", "UnicodeDecodeError('a', b'abc', 0, 1, 'b')",
    "UnicodeEncodeError('a', 'abc', 0, 1, 'b')", "UnicodeTranslateError('abc', 0, 1, 'b')", 'StopIteration(1)',
    "OSError(2, 'b', 'c')", "SyntaxError('a', ('f', 1, 2, 'text', 1, 3))", 'KeyError(1)', "ImportError('x', name='y')",
    "AttributeError('x', name='y', obj=1)", "NameError('x', name='y')", 'SystemExit(1)', 'caught', 'trace',
  ].map(each => /** @type {[string, string[][]]} */ ([each, [EXCEPTION, EXCEPTION]])),
  ...[
    'Generic.__type_params__[0]', 'Generic.__type_params__[1]', 'Generic.__type_params__[2]', 'Generic.__type_params__[2].args',
    'Alias', 'Alias[int]', 'list[int]', 'int | str', "t'a{1!r:>3}b'", "t'{1}'.interpolations[0]", 'dict[Alias, int]',
    'list[Generic.__type_params__[0]]',
  ].map(each => /** @type {[string, string[][]]} */ ([each, [GENERIC, GENERIC]])),
  ...['collections.deque([3, 1, 2])', 'collections.deque([1, 2], 2)', 'collections.deque(maxlen=0)'].map(
    each => /** @type {[string, string[][]]} */ ([each, [SEQUENCE, DEQUE, DEQUE]]),
  ),
  ...["collections.OrderedDict({'a': 1, 2: []})", 'collections.defaultdict(list, {1: []})', 'collections.defaultdict()'].map(
    each => /** @type {[string, string[][]]} */ ([each, [SEQUENCE, DICT, MAPPING, MAPPING]]),
  ),
  ...[
    'iter(collections.deque([1, 2]))', 'reversed(collections.deque([1, 2]))', 'iter(collections.OrderedDict({1: 2}))',
    'reversed(collections.OrderedDict({1: 2}).items())', "iter(string.templatelib.Template('a'))",
  ].map(each => /** @type {[string, string[][]]} */ ([each, [ITERATOR]])),
  ['collections.OrderedDict({1: 2}).keys()', [SEQUENCE, SET, DICT]],
  ['collections.OrderedDict({1: 2}).values()', [SEQUENCE, DICT]],
  ['collections.OrderedDict({1: 2}).items()', [SEQUENCE, SET, DICT]],
  ...[
    'functools.partial(max, 1)', 'functools.partial(dict, a=1)', 'functools.cmp_to_key(operator.sub)', 'functools.cmp_to_key(max)(1)',
    "operator.attrgetter('real')", "operator.attrgetter('a.b', 'c')", 'operator.itemgetter(0)', 'operator.itemgetter(0, slice(1))',
    "operator.methodcaller('count', 1)", "operator.methodcaller('update', a=1)", 'functools.partial',
  ].map(each => /** @type {[string, string[][]]} */ ([`(${each})`, [CALLER, CALLER, FUNCTION]])),
  ["string.templatelib.Interpolation(1, 'x', 'r', '>3')", [GENERIC]],
  ["string.templatelib.Template('a', string.templatelib.Interpolation(1, 'x'))", [GENERIC, SEQUENCE]],
  ['Plain.__dict__', [DICT, SEQUENCE]],
  ['NotImplemented', []],
  ['...', []],
  ['math', [FUNCTION]],
]).map(([expression, groups]) => [expression, [...OBJECT, ...groups.flat()]])

export const MATH = words(`
  acos acosh asin asinh atan atan2 atanh cbrt ceil comb copysign cos cosh degrees dist erf erfc exp exp2 expm1 fabs factorial floor fma fmod
  frexp fsum gamma gcd hypot isclose isfinite isinf isnan isqrt lcm ldexp lgamma log log10 log1p log2 modf nextafter perm pow prod radians
  remainder sin sinh sqrt sumprod tan tanh trunc ulp`)
export const ITERTOOLS = words(`
  accumulate batched chain chain.from_iterable combinations combinations_with_replacement compress count cycle dropwhile filterfalse
  groupby islice pairwise
  permutations product repeat starmap takewhile tee zip_longest`)

export const OPERATOR = words(`
  abs add and_ attrgetter concat contains countOf delitem eq floordiv ge getitem gt iadd iand iconcat ifloordiv ilshift imatmul imod imul
  index indexOf invert ior ipow irshift is_ is_not isub itemgetter itruediv ixor le length_hint lshift lt matmul methodcaller mod mul ne neg
  not_ or_ pos pow rshift setitem sub truediv truth xor`)

/** Callables that create objects, and their modules. */
export const MAKERS = words(`
  collections.OrderedDict collections.OrderedDict.fromkeys collections.defaultdict collections.deque functools.cmp_to_key functools.partial
  functools.reduce string.capwords string.templatelib.Interpolation string.templatelib.Template`)

/** The first lines of a program that uses {@link RECEIVERS}. */
export const PRELUDE = `import math, itertools, collections, functools, operator, string, string.templatelib
def generator():
    x = yield 1
    try: yield x
    finally: yield 3
async def coroutine(): return 1
async def asynchronous():
    yield 1
    yield 2
class Meta(type): pass
class Plain:
    def method(self, *a, **k): return a
    @property
    def computed(self): return 1
class Slotted: __slots__ = ('a', 'b')
class Problem(Exception): pass
def Generic[T: int, *Ts, **P](): pass
type Alias[T] = list[T]
try: 1 / 0
except Exception as error: caught, trace = error, error.__traceback__
`
