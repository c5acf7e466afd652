import _csv as R, world, random, sys, io
w=world.World({}); V=w.load('_csv')
r=random.Random(int(sys.argv[1])); bad=0
CH=list(',;"\'\\ \n\r\tab1.5|')+['\r\n','""','\\"','é','12','1.5',',','"',',','"']
def dia():
    k={}
    if r.random()<.3: k['delimiter']=r.choice([',',';',' ','\t','|','a'])
    if r.random()<.3: k['quotechar']=r.choice(['"',"'",None,' ','|'])
    if r.random()<.3: k['escapechar']=r.choice(['\\',None,"'",' '])
    if r.random()<.3: k['lineterminator']=r.choice(['\n','\r\n','','!','ab'])
    if r.random()<.5: k['quoting']=r.randrange(6)
    for n in('doublequote','skipinitialspace','strict'):
        if r.random()<.3: k[n]=r.random()<.5
    return k
def t(f):
    try: return repr(f())
    except Exception as e: return type(e).__name__+': '+str(e)
def rd(M,lines,k):
    out=[]
    try:
        x=M.reader(lines,**k)
        for row in x: out.append((row,x.line_num))
    except Exception as e: out.append(type(e).__name__+': '+str(e))
    return repr(out)
def wr(M,rows,k):
    f=io.StringIO(newline=''); out=[]
    try:
        x=M.writer(f,**k)
    except Exception as e: return str(e)
    for row in rows:
        try: out.append(x.writerow(row))
        except Exception as e: out.append(type(e).__name__+': '+str(e))
    return repr((out,f.getvalue()))
for i in range(int(sys.argv[2])):
    k=dia()
    lines=[''.join(r.choice(CH) for _ in range(r.choice([0,1,2,5,9,15]))) for _ in range(r.randrange(1,4))]
    if r.random()<.6: lines=''.join(lines).splitlines(True)
    if r.random()<.1: R.field_size_limit(3); V.field_size_limit(3)
    a,b=rd(R,lines,k),rd(V,lines,k)
    if a!=b:
        bad+=1
        if bad<12: print(lines,k,R.field_size_limit(),'\n ',a,'\n ',b)
    R.field_size_limit(131072); V.field_size_limit(131072)
    rows=[[r.choice([1,1.5,None,'',True,'a','x y','1',''.join(r.choice(CH) for _ in range(r.randrange(6)))]) for _ in range(r.randrange(4))] for _ in range(r.randrange(1,3))]
    a,b=wr(R,rows,k),wr(V,rows,k)
    if a!=b:
        bad+=1
        if bad<12: print('W',rows,k,'\n ',a,'\n ',b)
print('bad',bad)
