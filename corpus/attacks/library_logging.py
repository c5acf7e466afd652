# The library module logging.

#: a format with braces: the frame of an error
import io, logging
stream = io.StringIO()
handler = logging.StreamHandler(stream)
handler.setFormatter(logging.Formatter('{exc_info[2].tb_frame.f_globals}', style='{'))
logger = logging.getLogger('x')
logger.addHandler(handler)
logger.propagate = False
try:
    1 / 0
except ZeroDivisionError:
    logger.exception('failed')
if '__builtins__' in stream.getvalue():
    print('REACHED', 'a frame')

#: a format with braces: the globals of a function
import io, logging
def f():
    pass
stream = io.StringIO()
handler = logging.StreamHandler(stream)
handler.setFormatter(logging.Formatter('{f.__globals__}', style='{'))
logger = logging.getLogger('x')
logger.addHandler(handler)
logger.propagate = False
logger.warning('text', extra={'f': f})
if '__builtins__' in stream.getvalue():
    print('REACHED', 'the globals')

#: a message with braces: the globals of a function
#: control: none, a message has the style of %
import io, logging
def f():
    pass
record = logging.LogRecord('n', 10, 'p', 1, '{0.__globals__}', (f,), None)
try:
    if '__builtins__' in record.getMessage():
        print('REACHED', record.getMessage())
except TypeError:
    pass

#: a use of findCaller: the code of the caller
import logging
print('REACHED', logging.currentframe().f_code)

#: logging.sys, logging.os, logging.traceback: modules
import logging
print('REACHED', logging.sys._getframe(), logging.os.execv)

#: a use of FileHandler: a file of the host
import logging
handler = logging.FileHandler('/etc/passwd', mode='r')
print('REACHED', handler.stream.readline())

#: the last resort: the class of files
import logging
stream = logging.lastResort.stream
raw = getattr(stream.buffer, 'raw', stream.buffer)
print('REACHED', type(raw)('/etc/passwd').readline())

#: dictConfig with a class: the function eval
import logging.config
class Config(logging.config.BaseConfigurator):
    pass
print('REACHED', Config({}).resolve('builtins.eval')('6 * 7'))

#: dictConfig with text that is resolved: a module
import logging.config
found = logging.config.BaseConfigurator({'x': 'ext://sys._getframe'})
print('REACHED', found.config['x']())

#: dictConfig with a factory: a call of any function
import logging.config
logging.config.dictConfig({'version': 1, 'filters': {'f': {'()': 'builtins.print', 'end': ''}}})
found = logging.config.DictConfigurator({'version': 1}).configure_custom({'()': 'sys._getframe'})
print('REACHED', found.f_globals)

#: a use of fileConfig: code from text
import io, logging.config
text = """[loggers]
keys=root
[handlers]
keys=h
[formatters]
keys=
[logger_root]
handlers=h
[handler_h]
class=StreamHandler
args=(print('REA' 'CHED', eval('6 * 7')),)
"""
logging.config.fileConfig(io.StringIO(text))

#: a use of SocketHandler: the network
import logging.handlers
print('REACHED', logging.handlers.SocketHandler('127.0.0.1', 9).makePickle(logging.LogRecord('n', 1, 'p', 1, 'm', (),
    None)), logging.handlers.socket.socket)

#: an error in a handler: the frames of the library
import logging
class Bad(logging.Handler):
    def emit(self, record):
        raise ValueError
logger = logging.getLogger('x')
logger.addHandler(Bad())
try:
    logger.warning('x')
except ValueError as error:
    step = error.__traceback__
    while step:
        print('REACHED', step.tb_frame.f_globals)
        step = step.tb_next

#: the class of records: the next program
import logging
logging.setLogRecordFactory(lambda *args, **more: print('REACHED', args) or logging.LogRecord(*args, **more))
#: then
import logging
logging.getLogger('y').warning('x')

#: a handler of the root: the next program
import logging
class Spy(logging.Handler):
    def emit(self, record):
        print('REACHED', record)
logging.getLogger().addHandler(Spy())
#: then
import logging
logging.warning('x')

#: raiseExceptions and levels: the next program
import logging
logging.addLevelName(30, 'REACHED')
#: then
import logging
print(logging.getLevelName(30))
