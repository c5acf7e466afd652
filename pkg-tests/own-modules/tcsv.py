import sys, world, unittest
w=world.World({}); V=w.load('_csv')
sys.modules['_csv']=V; sys.modules.pop('csv',None)
import test.test_csv as T
unittest.main(module=T,argv=['x'],verbosity=0)
