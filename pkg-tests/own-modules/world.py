"""A private world of modules: own ones, CPython 3.14's sources, then natives of this Python."""
import builtins, types, os as _os, sys as _sys
OWN = _os.environ.get('OWN', _os.path.join(_os.path.dirname(_os.path.abspath(__file__)), '..', '..', 'src', 'stdlib')); LIB = _os.environ.get('LIB', '/tmp/pylib/rustpython-pylib-0.6.0/Lib')
NATIVE={'_io','_weakref','_thread','itertools','math','_collections','_functools','_operator','_sre','_abc','_codecs','_struct','_random','binascii','_bisect','_heapq','_weakrefset','zlib','marshal','gc','_string','_typing','unicodedata','_warnings','_types','_datetime_no','_contextvars','_opcode','_tokenize','_imp','_sha2','_hashlib','builtins'}
NATIVE|={'_pickle','_json','_socket','select','_ssl','_posixsubprocess','_queue','_ast','_symtable','_contextvars','atexit','faulthandler','_signal','array','_md5','_sha1','_sha3','_blake2','_statistics','_lsprof','_tracemalloc','readline','_asyncio','token','_colorize_','pyexpat','_locale_no','dis','opcode','importlib','importlib.machinery','importlib.util','importlib._bootstrap','importlib._bootstrap_external','importlib.abc','sre_compile','_posixshmem','string.templatelib'}
NATIVE |= {'_bz2','_lzma','_zstd_no','pwd','grp','_socket'}
class World:
    def __init__(self, files=None, lib=LIB, own=(), own_dir=OWN):
        self.modules={}
        self.lib=lib
        self.out=[]
        self.builtins=dict(vars(builtins)); self.builtins['__import__']=self.imp
        h=types.ModuleType('_host'); self.host=h; self.ns=0
        h.start=lambda:1_700_000_000_123_456_789
        def clock(): self.ns+=1000; return self.ns
        h.clock=clock
        def sleep(n): self.ns+=n
        h.sleep=sleep; h.seed=lambda:42
        h.write=lambda s,t:self.out.append((s,t)); h.clear=lambda:self.out.append('clear')
        h.files=lambda:dict(files or {}); h.exc_info=_sys.exc_info
        self.modules['_host']=h
        b=types.ModuleType('builtins'); self.modules['builtins']=b; b.__dict__.update(self.builtins); self.builtins=b.__dict__
    def find(self,name):
        p=f'{OWN}/{name}/{name}.py'
        if _os.path.exists(p) and name not in('collections','itertools','functools','dataclasses','math','operator','string'): return p,False
        r=self.lib+'/'+name.replace('.','/')
        if _os.path.exists(r+'/__init__.py'): return r+'/__init__.py',True
        if _os.path.exists(r+'.py'): return r+'.py',False
        return None
    def load(self,name):
        if name in self.modules: return self.modules[name]
        parent,_,tail=name.rpartition('.')
        if parent:
            self.load(parent)
            if name in self.modules: return self.modules[name]
        if name in NATIVE or name in('re','copyreg','functools','collections','collections.abc','operator','warnings','typing','types','_collections_abc','abc','contextlib','string','keyword','reprlib','weakref','random','_weakrefset','codecs','encodings','struct','hashlib','bisect','__future__'):
            self.modules[name]=m=__import__(name,fromlist=['x']); return m
        if name=='annotationlib':
            m=types.ModuleType(name); self.modules[name]=m; exec('class Format: VALUE=1;STRING=4;FORWARDREF=3\ndef get_annotations(o,**k): return getattr(o,"__annotations__",{})\ndef type_repr(x): return repr(x)\nclass ForwardRef: pass\ndef annotations_to_string(x): return x\ndef call_annotate_function(*a,**k): return {}\ndef get_annotate_from_class_namespace(*a): return None',m.__dict__); return m
        f=self.find(name)
        if f is None: raise ModuleNotFoundError(f'No module named {name!r}',name=name)
        path,pkg=f
        m=types.ModuleType(name); m.__file__=path
        m.__package__=name if pkg else parent
        if pkg: m.__path__=[path.rsplit('/',1)[0]]
        m.__dict__['__builtins__']=self.builtins
        self.modules[name]=m
        try:
            src=open(path).read()
            src=src.replace(r'\z',r'\Z')
            exec(compile(src,path,'exec',0x1000000 if path.startswith(LIB) else 0),m.__dict__)
        except BaseException:
            del self.modules[name]; raise
        m=self.modules[name]
        if name=='sys': m.modules=self.modules
        if parent: setattr(self.modules[parent],tail,m)
        return m
    def imp(self,name,globals=None,locals=None,fromlist=(),level=0):
        if level:
            pkg=globals['__package__'].split('.')
            pkg=pkg[:len(pkg)-level+1]
            name='.'.join(pkg+([name] if name else []))
        m=self.load(name)
        if fromlist:
            for x in fromlist:
                if x!='*' and not hasattr(m,x) and hasattr(m,'__path__'):
                    try:self.load(name+'.'+x)
                    except ModuleNotFoundError: pass
            return m
        return self.load(name.split('.')[0])
    def run(self,src,**ns):
        ns['__builtins__']=self.builtins; ns.setdefault('__name__','__main__'); exec(compile(src,'<p>','exec'),ns); return ns
