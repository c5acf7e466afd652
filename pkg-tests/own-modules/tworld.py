import sys, world, unittest
w=world.World({}); w.load('os')
w.builtins['open']=w.load('_files').open
world.NATIVE |= {'signal','subprocess','threading','_signal','socket','select','zipfile','tarfile','bz2','lzma','_bz2','_lzma','pwdx','logging','unittest.case','sysconfig','platform','array','_testcapi','asyncio','asyncio.tasks','urllib.request','urllib','urllib.parse','email','http','pickle','traceback','textwrap','difflib','posixpathx','unittest','unittest.mock','test','test.support','test.support.import_helper','test.support.warnings_helper','test.test_ntpath'}
name=sys.argv[1]
import test.support.os_helper
# os_helper loaded inside of the world
import types
src=open(test.support.os_helper.__file__).read()
m=types.ModuleType('test.support.os_helper'); m.__dict__['__builtins__']=w.builtins
w.modules['test.support.os_helper']=m
exec(compile(src,'os_helper','exec'),m.__dict__)
import importlib.util, test.support
test.support.os=w.load('os')
path=importlib.util.find_spec('test.'+name).origin
import os
pk=os.path.dirname(path)
src=open(path).read()
m=types.ModuleType(name); m.__dict__['__builtins__']=w.builtins; m.__file__=path; m.__package__='test'
orig=w.load
class TS: pass
def load(n):
    if n=='test.support.os_helper': return w.modules[n]
    if n.startswith('test.') or n=='test' or n.startswith('unittest'):
        import importlib
        if n not in w.modules: w.modules[n]=importlib.import_module(n)
        mm=w.modules[n]
        if n=='test.support': mm.os_helper=w.modules['test.support.os_helper']
        return mm
    return orig(n)
w.load=load
src=src.replace('_close = os.close','_close = staticmethod(os.close)').replace('_bflags = ','_bflags = ').replace('_unlink = os.unlink','_unlink = staticmethod(os.unlink)')
exec(compile(src,path,'exec'),m.__dict__)
unittest.main(module=m,argv=['x']+sys.argv[2:],verbosity=0)
