import os, io, glob, shutil, tempfile, pathlib, fnmatch, sys, errno, stat
from pathlib import Path, PurePath
ROOT=os.getcwd()
def show(*a):
    print(*[str(x).replace(ROOT,'ROOT') for x in a])
def t(f,*a,**k):
    try: show(getattr(f,'__name__',f),a,k,'->',repr(f(*a,**k)))
    except Exception as e: show(getattr(f,'__name__',f),a,k,'!!',type(e).__name__,e)
p=Path('dir'); t(p.mkdir); t(p.mkdir); t(p.mkdir,exist_ok=True); t(Path('x/y/z').mkdir); t(Path('x/y/z').mkdir,parents=True)
f=p/'a.txt'; t(f.write_text,'hello\nworld\n'); t(f.read_text); t(f.read_bytes); t(f.exists); t(f.is_file); t(f.is_dir); t(f.stat().__getattribute__,'st_size'); t(f.suffix.upper); t(f.with_suffix,'.md'); t(f.resolve); t(f.absolute); t(f.touch); t((p/'b.txt').touch); t((p/'b.txt').touch,exist_ok=False)
t(lambda:sorted(p.iterdir())); t(lambda:sorted(p.glob('*.txt'))); t(lambda:sorted(Path('.').rglob('*'))); t(lambda:sorted(Path('.').glob('**/*.txt')))
t(f.rename,p/'c.txt'); t(f.unlink); t(f.unlink,missing_ok=True); t((p/'c.txt').replace,'d.txt'); t(Path('d.txt').read_text); t(p.rmdir); t(Path('x/y/z').rmdir)
t(lambda:[ (str(a),b,c) for a,b,c in Path('.').walk()])
with Path('d.txt').open() as fh: t(fh.readline); t(list,fh)
t(Path('d.txt').write_bytes,b'\x00\xff'); t(Path('d.txt').read_text); t(Path('d.txt').samefile,'d.txt'); t(Path.cwd); t(Path('nope').read_text); t(Path('nope').stat); t(Path('d.txt').iterdir); t(lambda:list(Path('d.txt').iterdir())); t(Path('d.txt').chmod,0o600); t(lambda:oct(Path('d.txt').stat().st_mode)); t(Path('nope').resolve,strict=True); t(Path('d.txt').is_symlink); t(Path('d.txt').is_mount); t(Path('~').expanduser().__class__.__name__.upper)
t(lambda:sorted(glob.glob('*'))); t(lambda:sorted(glob.glob('**',recursive=True))); t(lambda:sorted(glob.glob('d*/*.txt'))); t(lambda:sorted(glob.iglob('*.t?t'))); t(glob.escape,'a[b]*'); t(lambda:sorted(glob.glob('*',root_dir='dir')))
t(fnmatch.filter,['a.py','b.txt'],'*.py')
t(shutil.copy,'d.txt','e.txt'); t(shutil.copy2,'d.txt','dir'); t(shutil.copyfile,'d.txt','d.txt'); t(shutil.copytree,'dir','dir2'); t(lambda:sorted(os.listdir('dir2'))); t(shutil.copytree,'dir','dir2'); t(shutil.copytree,'dir','dir2',dirs_exist_ok=True); t(shutil.move,'e.txt','dir2'); t(shutil.move,'e.txt','dir2'); t(lambda:sorted(os.listdir('dir2'))); t(shutil.rmtree,'dir2'); t(os.path.exists,'dir2'); t(shutil.rmtree,'dir2'); t(shutil.rmtree,'dir2',ignore_errors=True); t(shutil.get_terminal_size); t(shutil.which,'python_nope'); t(shutil.move,'dir','x'); t(lambda:sorted(glob.glob('**',recursive=True)))
with tempfile.TemporaryDirectory() as d:
    t(os.path.isdir,'.'); q=os.path.join(d,'f'); open(q,'w').write('x'); t(lambda:os.listdir(d))
t(os.path.exists,d)
with tempfile.NamedTemporaryFile('w+') as tf: t(tf.write,'abc'); t(tf.seek,0); t(tf.read); n=tf.name; t(lambda:os.path.exists(n))
t(lambda:os.path.exists(n))
with tempfile.TemporaryFile() as tf: t(tf.write,b'abc'); t(tf.seek,0); t(tf.read)
with tempfile.SpooledTemporaryFile(max_size=5,mode='w+') as tf: t(tf.write,'abc'); t(tf.write,'abcdef'); t(tf.seek,0); t(tf.read)
fd,n=tempfile.mkstemp(); t(os.write,fd,b'abc'); t(os.close,fd); t(os.remove,n)
t(os.path.join,'a','b'); t(os.path.splitext,'a.b.c'); t(os.path.relpath,'x/y','x/z'); t(os.path.commonpath,['a/b','a/c']); t(os.path.expandvars,'$NOPE/a'); t(os.path.getsize,'nope')
t(os.fsencode,'é'); t(os.fsdecode,b'\xff'); t(os.fspath,Path('a')); t(os.strerror,2); t(os.fspath,4)
os.environ['ZZ']='1'; t(os.getenv,'ZZ'); t(lambda:os.environ.get('QQ','d')); t(os.path.expandvars,'$ZZ'); del os.environ['ZZ']; t(os.getenv,'ZZ'); t(os.environ.__getitem__,'ZZ'); t(os.environ.__setitem__,'a',1)
s=os.stat('d.txt'); t(lambda:(s.st_size,s[6],len(s),type(s).__name__,s.st_mtime==s.st_mtime_ns/1e9, stat.filemode(s.st_mode)))
t(lambda:os.terminal_size((3,4))); t(lambda:os.terminal_size((3,4)).columns)
tw=io.TextIOWrapper(io.BytesIO(b'a\r\nb\nc'),encoding='utf-8',newline=None); t(tw.readlines); t(lambda:tw.newlines); t(tw.detach)
bw=io.BytesIO(); tw=io.TextIOWrapper(bw,encoding='ascii',errors='replace',write_through=True); t(tw.write,'é\n'); t(bw.getvalue); t(tw.close); t(bw.getvalue)
br=io.BufferedReader(io.BytesIO(b'hello\nworld')); t(br.peek,3); t(br.readline); t(br.read1,2); t(br.read); t(br.close)
br=io.BufferedRandom(io.BytesIO(b'hello')); t(br.read,2); t(br.write,b'XX'); t(br.seek,0); t(br.read); t(br.raw.getvalue)
t(isinstance,open('d.txt'),io.TextIOBase); t(isinstance,open('d.txt','rb'),io.BufferedIOBase); t(isinstance,open('d.txt','rb',0),io.RawIOBase); t(issubclass,io.BufferedReader,io.IOBase);
class R(io.RawIOBase):
    def __init__(s): s.d=b'ab\ncd\nef'
    def readable(s): return True
    def readinto(s,b):
        n=min(2,len(b),len(s.d)); b[:n]=s.d[:n]; s.d=s.d[n:]; return n
t(io.BufferedReader(R()).read); t(io.BufferedReader(R()).readlines); t(io.TextIOWrapper(io.BufferedReader(R())).read); t(lambda:list(io.TextIOWrapper(R(),encoding='ascii')))
class W(io.RawIOBase):
    def __init__(s): s.l=[]
    def writable(s): return True
    def write(s,b): s.l.append(bytes(b)); return len(b)
r=W(); b=io.BufferedWriter(r,4); t(b.write,b'ab'); t(b.write,b'cd'); t(b.write,b'efghij'); t(b.flush); t(lambda:b''.join(r.l)); 
t(io.IncrementalNewlineDecoder(None,True).decode,'a\r\nb\r')
t(sys.getsizeof,1),t(sys.getsizeof,'é'),t(sys.getsizeof,(1,2)),t(sys.getsizeof,{1:2}),t(sys.getsizeof,set(range(100))),t(sys.getsizeof,2**1000),t(sys.getsizeof,'a'*10),t(sys.getsizeof,'€x'),t(sys.getsizeof,b'abc'),t(sys.getsizeof,{str(i):i for i in range(100)}),t(sys.getsizeof,[i for i in range(33)]),t(sys.getsizeof,list(range(10))),t(sys.getsizeof,bytearray(b'ab')),t(sys.getsizeof,frozenset()),t(sys.getsizeof,True),t(sys.getsizeof,None),t(sys.getsizeof,1.5),t(sys.getsizeof,range(4))
import csv
with open('t.csv','w',newline='') as fh: w=csv.writer(fh); w.writerow(['a','b c','d,"e']); w.writerow([1,2.5,None])
t(open('t.csv',newline='').read); t(lambda:list(csv.reader(open('t.csv',newline='')))); t(lambda:list(csv.DictReader(open('t.csv'))))
