# The library modules pprint and reprlib.

#: pprint._sys: a frame
import pprint
print('REACHED', pprint._sys._getframe())

#: the stream of a printer: the class of files
import pprint
stream = pprint.PrettyPrinter()._stream
raw = getattr(stream.buffer, 'raw', stream.buffer)
print('REACHED', type(raw)('/etc/passwd').readline())

#: the globals of a printer: the builtins
import pprint
print('REACHED', pprint.PrettyPrinter.format.__globals__['__builtins__'])

#: a repr that fails: the frames of the printer
import pprint
class Bad:
    def __repr__(self):
        raise ValueError
try:
    pprint.pformat([Bad()])
except ValueError as error:
    step = error.__traceback__
    while step:
        print('REACHED', step.tb_frame.f_globals)
        step = step.tb_next

#: the table of a printer: the next program
import pprint
pprint.PrettyPrinter._dispatch[dict.__repr__] = lambda self, thing, stream, *more: stream.write('REACHED')
#: then
import pprint
pprint.pprint({i: 'x' * 20 for i in range(20)})

#: a stream of the program: the object that writes
import pprint
class Stream:
    def write(self, text):
        try:
            raise ValueError
        except ValueError as error:
            frame = error.__traceback__.tb_frame.f_back
            print('REACHED', frame.f_locals['self'])
pprint.pprint([1], stream=Stream())

#: reprlib.builtins: the function eval
import reprlib
print('REACHED', reprlib.builtins.eval('6 * 7'))

#: a use of reprlib: the module of get_ident
import reprlib
print('REACHED', reprlib.get_ident.__self__.start_new_thread)

#: reprlib with a name of a type: an attribute of the library
import reprlib
class Find(reprlib.Repr):
    def __getattribute__(self, name):
        found = super().__getattribute__(name)
        if hasattr(found, '__func__'):
            print('REACHED', found.__func__.__globals__)
        return found
Find().repr([1])

#: a use of aRepr: the next program
import reprlib
reprlib.aRepr.repr_int = lambda x, level: 'REACHED'
#: then
import reprlib
print(reprlib.repr(5))
