# Expressions that bind the names of hooks. In the strict profile the program would replace its guards.

#: control: hooks

#: a positional-only parameter and a closure over it
def mine(object, name):
    print('REACHED', name)
def outer(_getattr_, /):
    def inner():
        return ''.upper
    return inner
outer(mine)()

#: a parameter
def mine(object, name):
    print('REACHED', name)
def read(_getattr_):
    return ''.upper
read(mine)

#: a parameter with a default
def mine(object, key):
    print('REACHED', key)
def read(_getitem_=mine):
    return {'key': 1}['key']
read()

#: a keyword-only parameter
def mine(object):
    print('REACHED', object)
    return object
def read(*, _getiter_=mine):
    for x in [1]:
        pass
read()

#: a parameter with one star
def read(*_getattr_):
    try:
        return ''.upper
    except TypeError as error:
        if 'tuple' in str(error):
            print('REACHED', error)
read(1)

#: a parameter with two stars
def read(**_getitem_):
    try:
        return [1][0]
    except TypeError as error:
        if 'dict' in str(error):
            print('REACHED', error)
read(a=1)

#: a parameter with an annotation
def mine(object):
    print('REACHED', object)
    return object
def write(_write_: 'any' = mine):
    [0][0] = 1
write()

#: a parameter of a lambda
def mine(object, name):
    print('REACHED', name)
(lambda _getattr_: ''.upper)(mine)

#: a keyword-only parameter of a lambda
def mine(object, key):
    print('REACHED', key)
(lambda *, _getitem_: (1,)[0])(_getitem_=mine)

#: a parameter of a lambda with one star
try:
    (lambda *_getiter_: [x for x in [1]])()
except TypeError as error:
    if 'tuple' in str(error):
        print('REACHED', error)

#: a parameter of a method
def mine(object, name):
    print('REACHED', name)
class Reader:
    def read(self, _getattr_=mine):
        return self.read
Reader().read()

#: an assignment expression
def mine(object, name):
    print('REACHED', name)
(_getattr_ := mine)
''.upper

#: an assignment expression in a comprehension
def mine(object, key):
    print('REACHED', key)
[_getitem_ := mine for x in [1]]
(1,)[0]

#: an assignment expression in the condition of a comprehension
def mine(object, name):
    print('REACHED', name)
def read():
    [x for x in [1] if (_getattr_ := mine)]
    return ''.upper
read()

#: an assignment expression in an argument
def mine(object):
    print('REACHED', object)
    return object
callable((_write_ := mine))
[0][0] = 1

#: the target of a list comprehension
def mine(object, name):
    print('REACHED', name)
[''.upper for _getattr_ in [mine]]

#: the target of a set comprehension
def mine(object, key):
    print('REACHED', key)
{(1,)[0] for _getitem_ in [mine]}

#: one of the targets of a dict comprehension
def mine(object, name):
    print('REACHED', name)
{x: ''.upper for x, _getattr_ in [(1, mine)]}

#: the target of a generator expression with an inner comprehension
def mine(iterable):
    print('REACHED', iterable)
    return iterable
for each in ([x for x in [1]] for _getiter_ in [mine]):
    pass
