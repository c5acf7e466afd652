#: title: the library modules queue and graphlib

#: queues of three kinds
#: value: null
#: output: "2 True False\nfull\na b\nempty\n[2, 1, 0]\n(1, 'a')\n(2, 'b')\n(3, 'c')\n1 True\n"
from queue import Empty, Full, LifoQueue, PriorityQueue, Queue, SimpleQueue

q = Queue(maxsize=2)
q.put("a")
q.put("b")
print(q.qsize(), q.full(), q.empty())
try:
    q.put("c", block=False)
except Full:
    print("full")
print(q.get(), q.get())
try:
    q.get_nowait()
except Empty:
    print("empty")
stack = LifoQueue()
for n in range(3):
    stack.put(n)
print([stack.get() for _ in range(3)])
tasks = PriorityQueue()
for task in ((2, "b"), (1, "a"), (3, "c")):
    tasks.put(task)
while not tasks.empty():
    print(tasks.get())
s = SimpleQueue()
s.put(1)
print(s.get(), s.empty())

#: an order of tasks that depend on each other
#: value: null
#: output: "True 6\n[1, 2, 3, 4]\nnodes are in a cycle ['a', 'b']\n['a']\n['b', 'c']\n['d']\n"
from graphlib import CycleError, TopologicalSorter

recipe = {"cake": {"batter", "oven"}, "batter": {"eggs", "flour"}, "icing": {"cake"}}
order = list(TopologicalSorter(recipe).static_order())
print(order.index("eggs") < order.index("batter") < order.index("cake") < order.index("icing"), len(order))
chain = TopologicalSorter({3: [2], 2: [1]})
chain.add(4, 3)
print(list(chain.static_order()))
try:
    list(TopologicalSorter({"a": ["b"], "b": ["a"]}).static_order())
except CycleError as error:
    print(error.args[0], sorted(set(error.args[1])))
ts = TopologicalSorter({"d": {"b", "c"}, "b": {"a"}, "c": {"a"}})
ts.prepare()
while ts.is_active():
    ready = sorted(ts.get_ready())
    print(ready)
    ts.done(*ready)
