import sys, world, unittest, types, io as real, os
w=world.World({}); F=w.load('_files')
F._description  # noqa
fake=types.ModuleType('io')
fake.__dict__.update({k:v for k,v in vars(real).items()})
for n in ['BufferedReader','BufferedWriter','BufferedRandom','BufferedRWPair','TextIOWrapper','IncrementalNewlineDecoder']: setattr(fake,n,getattr(F,n))
for n in ['BufferedReader','BufferedWriter','BufferedRandom','BufferedRWPair']: real.BufferedIOBase.register(getattr(F,n))
real.TextIOBase.register(F.TextIOWrapper)
import test.test_io as T
T.io=fake
src=open(T.__file__).read()
import re
ns_names=['BufferedReader','BufferedWriter','BufferedRandom','BufferedRWPair','TextIOWrapper','IncrementalNewlineDecoder']
pat=sys.argv[1]
s=unittest.TestSuite()
all_members = T.io.__all__
c_io_ns = {name : getattr(T.io, name) for name in all_members}
g=vars(T)
for mock in (T.MockRawIO, T.MisbehavedRawIO, T.MockFileIO, T.CloseFailureIO, T.MockNonBlockWriterIO, T.MockUnseekableIO, T.MockRawIOWithoutRead, T.SlowFlushRawIO, T.MockCharPseudoDevFileIO if hasattr(T,'MockCharPseudoDevFileIO') else T.MockRawIO):
    c_io_ns[mock.__name__]=g['C'+mock.__name__]
for name in pat.split(','):
    cls=g[name]
    for k,v in c_io_ns.items(): setattr(cls,k,v)
    if name in('CBufferedReaderTest',): cls.tp=F.BufferedReader
    if name in('CBufferedWriterTest',): cls.tp=F.BufferedWriter
    if name in('CBufferedRandomTest',): cls.tp=F.BufferedRandom
    cls.is_C=True
    s.addTests(unittest.defaultTestLoader.loadTestsFromTestCase(cls))
unittest.TextTestRunner(verbosity=1).run(s)
