#: title: messages

#: an exception with a text of 10 MB
#: ends: exception ValueError at line 1
#: limits: instructions 2e9, memory 256 MiB
raise ValueError(''.zfill(10**7))

#: an exception with a text of many lines
#: ends: exception ValueError at line 1
#: limits: instructions 2e9, memory 256 MiB
raise ValueError('a\n' * 10**6)

#: an exception with many arguments
#: ends: exception ValueError at line 1
#: limits: instructions 2e9, memory 256 MiB
raise ValueError(*range(10**5))

#: a KeyError with a huge key
#: ends: exception KeyError at line 1
{}['a' * 10**6]

#: a class of a huge name
#: ends: exception at line 1
raise type('E' * 10**6, (Exception,), {})

#: a huge attribute by getattr
#: ends: exception AttributeError at line 1
getattr(1, 'f' * 10**6)

#: an invalid literal
#: ends: exception ValueError at line 1
int('a' * 10**6)

#: an exception whose text loops
#: ends: instructions at line 3
class E(Exception):
    def __str__(self):
        while True: pass
raise E

#: an exception whose text recurses
#: ends: exception E at line 3
class E(Exception):
    def __str__(self): return str(self)
raise E

#: an exception whose text raises
#: ends: exception E at line 3
#: message: /str\(\) failed/
class E(Exception):
    def __str__(self): raise E
raise E

#: an exception whose text is no text
#: ends: exception E at line 3
#: message: /str\(\) failed/
class E(Exception):
    def __str__(self): return 5
raise E

#: an exception whose text floods
#: ends: output at line 3
#: output: "x\n" ...
class E(Exception):
    def __str__(self):
        while True: print('x')
raise E

#: an exception whose text takes all memory
#: ends: memory at line 4
#: limits: memory 4 MiB, instructions 1e9
class E(Exception):
    def __str__(self):
        x = []
        while True: x.append([0] * 100)
raise E

#: an exception whose text is huge
#: ends: exception E at line 3
#: limits: instructions 2e9, memory 256 MiB
class E(Exception):
    def __str__(self): return ''.zfill(10**7)
raise E

#: an exception whose text has lone surrogates
#: ends: exception ValueError at line 1
raise ValueError('\ud800')

#: an exception whose repr loops, as an argument
#: ends: instructions at line 3
class C:
    def __repr__(self):
        while True: pass
raise ValueError(C(), 1)

#: an exception whose cause has a text that loops
#: ends: instructions at line 3
class E(Exception):
    def __str__(self):
        while True: pass
raise ValueError from E()

#: an exception whose __suppress_context__ cannot be had
#: ends: instructions at line 3
class E(Exception):
    def __getattribute__(self, name):
        while True: pass
try: 1 / 0
except ZeroDivisionError: raise E

#: an exception whose class has a huge repr
#: ends: exception E at line 4
class M(type):
    def __repr__(cls): return ''.zfill(10**7)
class E(Exception, metaclass=M): pass
raise E

#: an exception that is raised while its text is made
#: ends: exception E at line 4
class E(Exception):
    def __str__(self):
        raise ValueError(self)
raise E(E(E()))

#: a warning as an exception
#: ends: exception UserWarning at line 1
raise UserWarning('a' * 10**6)
