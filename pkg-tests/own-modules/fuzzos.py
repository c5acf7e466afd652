import random,os,sys,tempfile,world,shutil

seed0=int(sys.argv[1]); N=int(sys.argv[2])
base=tempfile.mkdtemp(); 
# use an unprivileged user so that permissions work as for a learner
os.chmod(base,0o777)
PATHS=['a','b','a/b','a/c','a/b/c','.','..','a/..','a/../b','./a','a/','b/','a//b','','b/c','c','a/.','a/b/..','a/b/','c/','x'*300,'é','a/é']
def ops(r):
    out=[]
    for i in range(r.randrange(4,25)):
        p=r.choice(PATHS[:16]) if r.random()<.93 else r.choice(PATHS); q=r.choice(PATHS[:16])
        if r.random()<.08: p=p.encode()
        if p in('..',b'..'): p='a'
        if q=='..': q='b'
        out.append(r.choice([('mkdir',p),('mkdir',p),('mkdir',p),('makedirs',p),('makedirs',p,0o777,True),('rmdir',p),('remove',p),('unlink',p),('rename',p,q),('replace',p,q),('renames',p,q),('removedirs',p),
          ('listdir',p),('stat',p),('lstat',p),('walk',p,True),('walk',p,False),('scandir',p),('write',p,r.choice(['','hi','x'*50])),('write',p,'new'),('read',p),('exists',p),('isdir',p),('isfile',p),('getsize',p),('access',p,r.randrange(8)),('chdir',p),('getcwd',),('realpath',p),('abspath',p),('samefile',p,q),('truncate',p,3),('utime',p,(5,7)),('utime',p,(5.25,7.5)),('open',p,r.choice([0,1,2])|r.choice([0,os.O_CREAT,os.O_CREAT|os.O_EXCL,os.O_TRUNC,os.O_APPEND])),('chmod','a',r.choice([0o644,0o755,0o700])),('readlink',p),('isjunction',p),('ismount',p)]))
    out.append(('tree',))
    return out
def tree(o,top):
    res=[]
    for d,ds,fs in o.walk(top):
        res.append((d[len(top):],sorted(ds),sorted(fs),[o.stat(d+'/'+f).st_size for f in sorted(fs)]))
    return sorted(res)
def do(op,o,opn,root):
    k=op[0]
    try:
        if k=='tree': o.chdir(root); v=tree(o,root)
        elif k=='stat' or k=='lstat':
            s=getattr(o,k)(op[1]); v=(s.st_mode, s.st_size if (s.st_mode&0o170000)==0o100000 else 0, s.st_nlink)
            v=v[0],v[1]
        elif k=='listdir': v=sorted(o.listdir(op[1]))
        elif k=='walk': v=sorted(((a,sorted(b),sorted(c)) for a,b,c in o.walk(op[1],op[2])),key=repr)
        elif k=='scandir':
            with o.scandir(op[1]) as it: v=sorted(((e.name,e.path,e.is_dir(),e.is_file(),e.is_symlink(),repr(e),e.stat().st_mode) for e in it),key=repr)
        elif k=='write':
            with opn(op[1],'w') as f: v=f.write(op[2])
        elif k=='read':
            with opn(op[1]) as f: v=f.read()
        elif k=='open':
            fd=o.open(op[1],op[2]); v=fd>2
            acc=op[2]&3
            if acc: v=o.write(fd,b'abc'),o.lseek(fd,0,1),o.fstat(fd).st_size,o.lseek(fd,-1,2)
            try: v=v,o.read(fd,10)
            except OSError as e: v=v,str(e)
            o.close(fd)
        elif k in('exists','isdir','isfile','getsize','realpath','abspath','samefile','isjunction'):
            v=getattr(o.path,k)(*op[1:])
        elif k=='ismount': v=0
        elif k=='utime':
            o.utime(op[1],op[2]); s=o.stat(op[1]); v=(s.st_atime,s.st_mtime,s.st_atime_ns,s.st_mtime_ns,s[7],s[8])
        else: v=getattr(o,k)(*op[1:])
        r=('ok',repr(v).replace(root,'ROOT'))
        return r
    except (OSError,ValueError,TypeError) as e:
        return (type(e).__name__,str(e).replace(root,'ROOT'),repr(getattr(e,'filename',0)).replace(root,'ROOT'),repr(getattr(e,'filename2',0)).replace(root,'ROOT'))
os.setuid(1000) if os.environ.get('UNPRIV') else None
bad=0
for s in range(seed0,seed0+N):
    r=random.Random(s)
    top=base+'/%d'%s; os.mkdir(top); os.chdir(top)
    w=world.World({}); vo=w.load('os'); vopen=w.load('_files').open
    prog=ops(r)
    for i,op in enumerate(prog):
        a=do(op,os,open,top); b=do(op,vo,vopen,'/files')
        if a!=b:
            bad+=1
            if bad<=int(os.environ.get('SHOW','8')):
                print('SEED',s,'cwd',os.getcwd().replace(top,'ROOT'))
                for p in prog[:i]: print('   ',str(p)[:150])
                print(' at',str(op)[:300],'\n  real',str(a)[:300],'\n  virt',str(b)[:300])
            break
    os.chdir('/')
print('bad',bad,'of',N)
shutil.rmtree(base,True)
