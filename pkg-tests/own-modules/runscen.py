import world,sys
w=world.World({})
import atexit
fm=w.load('_files'); w.builtins['open']=fm.open
if len(sys.argv)>2 or True:
    w.run(open(sys.argv[1]).read())
if '-o' in sys.argv: print(w.out)
