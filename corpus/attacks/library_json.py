# The library module json.

#: json.codecs: the function open
import json
print('REACHED', json.codecs.open('/etc/passwd').readline())

#: the globals of JSONEncoder: the builtins
import json
print('REACHED', json.JSONEncoder.encode.__globals__['__builtins__'])

#: json.decoder.scanner: the globals of a function
import json
print('REACHED', json.decoder.scanner.py_make_scanner.__globals__)

#: the native encoder: its module
import json
print('REACHED', json.encoder.c_make_encoder.__base__.__subclasses__())

#: the function of a native helper: the module
import json
print('REACHED', json.encoder.encode_basestring_ascii.__self__.__spec__.loader.load_module)

#: default with a name of a method: the frame of the encoder
import json
def default(value):
    try:
        raise TypeError
    except TypeError as error:
        frame = error.__traceback__.tb_frame
        while frame:
            if frame.f_code.co_name in ('encode', 'dumps'):
                print('REACHED', frame.f_globals)
            frame = frame.f_back
    return None
json.dumps(object(), default=default)

#: object_hook that fails: the frames of the decoder
import json
def hook(value):
    raise ValueError('hook')
try:
    json.loads('{"a": {}}', object_hook=hook)
except ValueError as error:
    step = error.__traceback__
    while step:
        print('REACHED', step.tb_frame.f_locals)
        step = step.tb_next

#: json.tool: the module sys
import json.tool
print('REACHED', json.tool.sys._getframe())

#: the default encoder: the next program
import json
json._default_encoder.default = lambda value: 'REACHED'
#: then
import json
print(json.dumps(object()))

#: a method of JSONEncoder: the next program
import json
json.JSONEncoder.default = lambda self, value: 'REACHED'
#: then
import json
print(json.dumps(object()))

#: the default decoder: the next program
import json
json._default_decoder.decode = lambda text: 'REACHED'
#: then
import json
print(json.loads('1'))

#: the scanner with an object that lies about its attributes: the memory of the native scanner
#: control: none, CPython checks the attributes
import json
class Context:
    strict = True
    object_hook = object_pairs_hook = parse_float = parse_int = parse_constant = None
    memo = {}
make = getattr(json.scanner, 'c_make_scanner', None) or json.scanner.py_make_scanner
for text in ('[1.5, {"a": NaN}]', '{"a": [', '"\ud800'):
    for start in (0, -1, 10**9, 2**63):
        try:
            make(Context())(text, start)
        except Exception:
            pass
