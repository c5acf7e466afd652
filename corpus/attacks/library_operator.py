# The library module operator, on objects of the library.

#: attrgetter on a class of the library: the builtins
import json, operator
print('REACHED', operator.attrgetter('encode.__globals__')(json.JSONEncoder)['__builtins__'])

#: attrgetter on a method of the library: its code
import operator, random
print('REACHED', operator.attrgetter('shuffle.__code__.co_consts')(random.Random))

#: methodcaller on a class of the library: the subclasses
import enum, operator
print('REACHED', operator.methodcaller('__subclasses__')(object)[0], operator.methodcaller('__subclasses__')(enum.Enum))

#: itemgetter on the dict of a module of the library: the builtins
import operator, textwrap
print('REACHED', operator.itemgetter('__builtins__')(vars(textwrap))['eval']('6 * 7'))

#: attrgetter on an exception of the library: a frame
import decimal, json, operator
try:
    json.loads('x')
except ValueError as error:
    print('REACHED', operator.attrgetter('__traceback__.tb_next.tb_frame.f_globals')(error)['__builtins__'])

#: operator._operator: the native module
import operator
print('REACHED', operator.add.__self__.__spec__.loader.load_module)

#: operator.call with a function of the library: the function eval
import operator, enum
print('REACHED', operator.call(operator.attrgetter('bltns.eval'), enum)('6 * 7'))

#: setitem and delitem on the dict of a class of the library: the next program
import operator, textwrap
operator.setitem(operator.attrgetter('__globals__')(textwrap.dedent), 'dedent', lambda text: 'REACHED')
#: then
import textwrap
print(textwrap.dedent('a'))

#: iadd and ior on objects of the library: the next program
import operator, keyword
_ = operator.iadd(keyword.kwlist, ['REACHED'])
#: then
import keyword
print(keyword.kwlist[-1])

#: length_hint, index and concat with wrong objects
#: control: none, CPython checks the values
import operator
class Lie:
    def __length_hint__(self): return -1
    def __len__(self): return 2**70
    def __index__(self): return 'x'
    def __contains__(self, other): return self
for function in (operator.length_hint, operator.index, list, bytes, bytearray, range):
    try:
        function(Lie())
    except (ValueError, TypeError, OverflowError):
        pass
