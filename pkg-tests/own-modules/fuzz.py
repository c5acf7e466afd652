import random,os,sys,io,tempfile,world,shutil,warnings
warnings.simplefilter('ignore')
seed0=int(sys.argv[1]); N=int(sys.argv[2])
top=tempfile.mkdtemp(); os.chdir(top)
TEXTS=['','a','\n','hello\n','a\r\nb','\r','x\ry\n','é€😀','line1\nline2\nline3\n','z'*50+'\n','\r\n\r\n',' \t','\n\n','ab\ncd\r\nef\rgh','\ufeffq']
def rtext(r): 
    t=''.join(r.choice(TEXTS) for _ in range(r.randrange(4)))
    return t*r.choice([1,1,1,1,40,700])
def ops(r):
    out=[]
    n=r.randrange(3,25)
    for i in range(n):
        k=r.randrange(24); h=r.randrange(3); f=r.choice('abc')
        if k<4 or i==0:
            mode=r.choice(['r','w','a','x','r+','w+','a+','x+','rb','wb','ab','r+b','w+b','a+b'])
            kw={}
            if 'b' in mode: 
                if r.random()<.4: kw['buffering']=r.choice([0,2,5,16])
            else:
                kw['encoding']=r.choice([None,'utf-8','utf-8','utf-8','ascii','latin-1','utf-8-sig','utf-16','utf-16-le','cp1252'])
                kw['errors']=r.choice([None,None,None,'ignore','replace','surrogateescape','backslashreplace'])
                kw['newline']=r.choice([None,None,None,'','\n','\r','\r\n'])
                if r.random()<.2: kw['buffering']=r.choice([1,2,16])
            out.append(('open',h,f,mode,kw))
        elif k<8: out.append(('write',h,rtext(r)))
        elif k<9: out.append(('read',h,-1))
        elif k<11: out.append(('read',h,r.choice([0,1,2,3,7,50,9000])))
        elif k<14: out.append(('readline',h,r.choice([-1,-1,-1,0,1,3,60])))
        elif k<15: out.append(('next',h))
        elif k<16: out.append(('tell',h))
        elif k<17: out.append(('seek',h,r.choice([(0,),(0,2),(0,1),(3,),(1,1),(-1,2),(10,)])))
        elif k<18: out.append(('seektell',h))
        elif k<19: out.append(('flush',h))
        elif k<20: out.append(('close',h))
        elif k<21: out.append(('truncate',h,r.choice([None,0,2,30])))
        elif k<22: out.append(('content',f))
        elif k<23: out.append(('readlines',h,r.choice([-1,5])))
        else: out.append((r.choice(['newlines','peek','read1','repr']),h))
    out.append(('content','a'));out.append(('content','b'));out.append(('content','c'))
    return out
def do(op,hs,opn,kinds,tells):
    k,h=op[0],op[1]
    try:
        if k=='open':
            hs[h]=None
            hs[h]=opn(op[2],op[3],**op[4]); kinds[h]=op[3]; return ('ok',repr(hs[h]))
        if k=='content':
            with opn(op[1],'rb') as g: return ('ok',g.read())
        f=hs[h]
        if f is None: return None
        b='b' in kinds[h]
        if k=='write':
            d=op[2]; d=d.encode() if b else d
            return ('ok',f.write(d))
        if k=='next': return ('ok',next(f))
        if k=='seek': return ('ok',f.seek(*op[2]))
        if k=='seektell':
            t=f.tell(); x=f.read(4); f.seek(t); return ('ok',x,f.read(4),tellv(t))
        if k=='tell': return ('ok',tellv(f.tell()))
        if k=='newlines': return ('ok',f.newlines)
        if k=='repr': return ('ok',repr(f))
        if k=='peek': return ('ok',f.peek()) 
        if k=='read1': return ('ok',f.read1(3))
        if k=='truncate': return ('ok',f.truncate(*([] if op[2] is None else [op[2]])))
        return ('ok',getattr(f,k)(*op[2:]))
    except StopIteration: return 'stop'
    except (OSError,ValueError,TypeError,AttributeError,EOFError,LookupError) as e:
        return (type(e).__name__, str(e).replace("'_io.","'") if not isinstance(e,UnicodeError) else type(e).__name__)
def tellv(t): return t if t<2**64 else 'big'
bad=0
for s in range(seed0,seed0+N):
    r=random.Random(s)
    for f in 'abc':
        if os.path.exists(f): os.unlink(f)
    files={}
    for f in 'ab':
        if r.random()<.7:
            d=rtext(r).encode(r.choice(['utf-8','utf-8','utf-16','utf-8-sig'])) if r.random()<.85 else bytes(r.randrange(256) for _ in range(30)); files[f]=d; open(f,'wb').write(d)
    w=world.World(files); fm=w.load('_files'); fm.DEFAULT_BUFFER_SIZE=int(os.environ.get('BUF','4096'))
    hr=[None]*3;hv=[None]*3;kr=[None]*3
    prog=ops(r)
    for i,op in enumerate(prog):
        a=do(op,hr,open,kr,None); b=do(op,hv,fm.open,kr,None)
        if a!=b:
            if 'big' in repr(a) and a[:-1]==b[:-1]: continue
            bad+=1
            if bad<=6:
                print('SEED',s,'FILES',files)
                for p in prog[:i+1]:
                    if 1: print('   ',str(p)[:200])
                print(' at',str(op)[:300],'\n  real',str(a)[:300],'\n  virt',str(b)[:300])
            break
    for f in hr:
        try: f and f.close()
        except Exception: pass
print('bad',bad,'of',N)
shutil.rmtree(top)
