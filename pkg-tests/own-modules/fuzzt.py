import world,random,time,os,sys
os.environ['TZ']='UTC'; time.tzset()
w=world.World({}); v=w.load('time')
def t(f,*a):
    try: return repr(f(*a))
    except Exception as e: return type(e).__name__+' '+str(e)
r=random.Random(int(sys.argv[1])); bad=0
for i in range(int(sys.argv[2])):
    s=r.choice([r.randrange(-2**31,2**33),r.randrange(-7*10**10,3*10**11),r.randrange(2*10**9),r.random()*1e10-5e9])
    a,b=t(time.gmtime,s),t(v.gmtime,s)
    if a!=b: bad+=1; print(s,a,b)
    tt=time.gmtime(s); vt=v.gmtime(s)
    if r.random()<.4:
        tt=list(tt); k=r.randrange(9); tt[k]=r.choice([-1,0,1,2,7,12,13,31,53,60,61,366,tt[k]]); tt=vt=tuple(tt)
    elif r.random()<.5: tt=vt=tuple(tt)
    for f in ('mktime','asctime'):
        a,b=t(getattr(time,f),tt),t(getattr(v,f),vt)
        if a!=b: bad+=1; print(f,tt,a,b)
    fmt=''
    for j in range(r.randrange(1,4)):
        fmt+='%'+''.join(r.choice('_-0^#') for _ in range(r.choice([0,0,0,1,1,2])))+r.choice(['']*5+['1','2','3','5','12','08'])+r.choice(['']*8+['E','O'])+r.choice('aAbBcCdDeFgGhHIjklmMnNpPrRsStTuUVwWxXyYzZ%+qQfJLEO!')+r.choice(['',' ','x','|'])
    a,b=t(time.strftime,fmt,tt),t(v.strftime,fmt,vt)
    if a!=b:
        bad+=1
        if bad<25: print(repr(fmt),tuple(tt),a,b)
    if bad>60: break
print('bad',bad)
