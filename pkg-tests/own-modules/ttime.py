import sys, world, unittest, os, time as rt
os.environ['TZ']='UTC'; rt.tzset()
w=world.World({}); V=w.load('time')
import test.test_time as T
for c in list(vars(T).values()):
    pass
T.time=V
T.support.has_strftime_extensions=True
unittest.main(module=T,argv=['x'],verbosity=0)
