# Code that the checker never saw, in functions that the program made of it.

#: a function's class, called: a function of any code
def f():
    return 'REACHED'
made = type(f)(f.__code__, {})
print(made())

#: a function's class, by names in pieces: a function with globals of its own
def f():
    return open
made = type(f)(getattr(f, '__co' + 'de__'), {'open': 'REACHED'})
print(made())

#: a function's class, from nothing: a function without code
#: control: none, the class asks for code
try:
    made = type(lambda: 0)(None, {})
except TypeError:
    made = type(lambda: 0).__new__(type(lambda: 0))
print('REACHED', made)

#: the class of code, called: any code
def f():
    pass
kind = type(f.__code__)
print('REACHED', kind)

#: the class of code, by names in pieces: any code
def f():
    pass
code = getattr(f, '__co' + 'de__')
print('REACHED', code.replace(co_consts=('planted',)))

#: the code of another function: what it does not say
def f():
    return 'kept'
def g():
    return 'REACHED'
f.__code__ = g.__code__
print(f())

#: the code of another function, set by name: what it does not say
def f():
    return 'kept'
def g():
    return 'REACHED'
setattr(f, '__co' + 'de__', getattr(g, '__co' + 'de__'))
print(f())

#: the code of another function, set by the descriptor: what it does not say
def f():
    return 'kept'
def g():
    return 'REACHED'
descriptor = type(f).__dict__['__co' + 'de__']
descriptor.__set__(f, descriptor.__get__(g))
print(f())

#: the constants of a function: the code of one inside
def f():
    def g():
        pass
for constant in f.__code__.co_consts:
    if type(constant).__name__ == 'code':
        print('REACHED', constant)

#: the code of a generator: a function of it
def f():
    yield 'REACHED'
code = getattr(f(), 'gi_co' + 'de')
print(*type(f)(code, {})())

#: the code of a coroutine: the code
async def f():
    pass
coroutine = f()
code = getattr(coroutine, 'cr_co' + 'de')
coroutine.close()
print('REACHED', code)

#: the compiler: code
print('REACHED', compile('1', '', 'eval'))

#: the compiler, then a function: code
exec(compile("print('REACHED', 'by code')", '', 'exec'))

#: the compiler's tree: code
import ast
exec(compile(ast.parse("print('REACHED', 'by a tree')"), '', 'exec'))

#: code as bytes: code
import marshal
print('REACHED', marshal.loads(marshal.dumps(compile('1', '', 'eval'))))

#: the module of types: the class of code
import types
print('REACHED', types.CodeType, types.FunctionType(compile("1", '', 'eval'), {}))

#: the cell of a closure: what another function has
def outer():
    kept = 'kept'
    def inner():
        return kept
    return inner
inner = outer()
getattr(inner, '__clo' + 'sure__')[0].cell_contents = 'REACHED'
print(inner())

#: the class of cells: a function with a closure of one's own
def outer():
    kept = 'kept'
    def inner():
        return kept
    return inner
inner = outer()
cells = getattr(inner, '__clo' + 'sure__')
made = type(inner)(getattr(inner, '__co' + 'de__'), {}, 'made', (), (type(cells[0])('REACHED'),))
print(made())

#: a class made of a function's code: the function's names
def f():
    print('REACHED', __builtins__)
made = __build_class__(f, 'Made')

#: the class of methods: a bound method of the maker of classes
class A:
    def m(self):
        pass
bind = type(A().m)
print('REACHED', bind(getattr, lambda: 0)('__glo' + 'bals__'))

#: the globals of a function, changed: a function's builtins
def f():
    return len('')
getattr(f, '__glo' + 'bals__')['len'] = lambda text: 'REACHED'
print(f())

#: the annotations' function: a function of the compiler's own
#: control: none, the name is that of Python 3.14
def f(x: int):
    pass
print('REACHED', getattr(f.__annotate__, '__co' + 'de__'))
