# Code objects that the check has not seen, and functions created from them.

#: the function type called with the code of another function: a function
def f():
    return 'REACHED'
made = type(f)(f.__code__, {})
print(made())

#: the function type called with a concatenated name: a function with other globals
def f():
    return open
made = type(f)(getattr(f, '__co' + 'de__'), {'open': 'REACHED'})
print(made())

#: the function type called without code: a function without code
#: control: none, the type requires a code object
try:
    made = type(lambda: 0)(None, {})
except TypeError:
    made = type(lambda: 0).__new__(type(lambda: 0))
print('REACHED', made)

#: the code type: any code
def f():
    pass
kind = type(f.__code__)
print('REACHED', kind)

#: a code object read with a concatenated name: any code
def f():
    pass
code = getattr(f, '__co' + 'de__')
print('REACHED', code.replace(co_consts=('planted',)))

#: an assignment to __code__: the code of another function
def f():
    return 'kept'
def g():
    return 'REACHED'
f.__code__ = g.__code__
print(f())

#: setattr with a concatenated name: the code of another function
def f():
    return 'kept'
def g():
    return 'REACHED'
setattr(f, '__co' + 'de__', getattr(g, '__co' + 'de__'))
print(f())

#: the descriptor of __code__: the code of another function
def f():
    return 'kept'
def g():
    return 'REACHED'
descriptor = type(f).__dict__['__co' + 'de__']
descriptor.__set__(f, descriptor.__get__(g))
print(f())

#: the constants of a function: the code of an inner function
def f():
    def g():
        pass
for constant in f.__code__.co_consts:
    if type(constant).__name__ == 'code':
        print('REACHED', constant)

#: the code of a generator: a function
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

#: a call of compile: a code object
#: only: strict
print('REACHED', compile('1', '', 'eval'))

#: a call of compile and exec: code
#: only: strict
exec(compile("print('REACHED', 'by code')", '', 'exec'))

#: a syntax tree compiled: code
import ast
exec(compile(ast.parse("print('REACHED', 'by a tree')"), '', 'exec'))

#: marshalled bytes: a code object
import marshal
print('REACHED', marshal.loads(marshal.dumps(compile('1', '', 'eval'))))

#: the module types: the code type
import types
print('REACHED', types.CodeType, types.FunctionType(compile("1", '', 'eval'), {}))

#: a cell of a closure: a variable of another function
def outer():
    kept = 'kept'
    def inner():
        return kept
    return inner
inner = outer()
getattr(inner, '__clo' + 'sure__')[0].cell_contents = 'REACHED'
print(inner())

#: the cell type: a function with another closure
def outer():
    kept = 'kept'
    def inner():
        return kept
    return inner
inner = outer()
cells = getattr(inner, '__clo' + 'sure__')
made = type(inner)(getattr(inner, '__co' + 'de__'), {}, 'made', (), (type(cells[0])('REACHED'),))
print(made())

#: a function passed to __build_class__: the builtins
def f():
    print('REACHED', __builtins__)
made = __build_class__(f, 'Made')

#: the method type: a bound getattr
class A:
    def m(self):
        pass
bind = type(A().m)
print('REACHED', bind(getattr, lambda: 0)('__glo' + 'bals__'))

#: an assignment to the globals of a function: a builtin of the function
def f():
    return len('')
getattr(f, '__glo' + 'bals__')['len'] = lambda text: 'REACHED'
print(f())

#: the annotate function of a function: its code
#: control: none, the attribute is new in Python 3.14
def f(x: int):
    pass
print('REACHED', getattr(f.__annotate__, '__co' + 'de__'))
