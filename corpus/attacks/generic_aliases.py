# A generic alias forwards attributes of its origin, and accepts any object as its origin and its arguments.

#: control: plain

#: an alias of a function: its code
def f(): pass
Alias = type(list[int])
print('REACHED', getattr(Alias(f, ()), '__co' + 'de__'))

#: an alias of a function: its globals
def f(): pass
Alias = type(list[int])
print('REACHED', getattr(Alias(f, ()), '__glo' + 'bals__'))

#: an alias of a generator: its frame
def g(): yield
Alias = type(list[int])
print('REACHED', getattr(Alias(g(), ()), 'gi_fr' + 'ame'))

#: an alias of a native function: its module
Alias = type(list[int])
print('REACHED', Alias(print, ()).__self__.__name__)

#: an alias of a class: all classes
print('REACHED', getattr(list[int], '__subcl' + 'asses__')())

#: format of an alias of str: any format
#: only: strict
#: control: none, it needs the hooks of the strict profile
print('REACHED', str[int].format('{0.__class__}', 1))

#: format of an alias of a string: any format
#: only: strict
#: control: none, it needs the hooks of the strict profile
alias = list['{0.__class__}']
print('REACHED', alias.format(1))

#: format_map of an alias of str: any format
#: only: strict
#: control: none, it needs the hooks of the strict profile
print('REACHED', str[int].format_map('{a.__class__}', {'a': 1}))

#: an alias with invalid type parameters
#: control: none, it tests that the interpreter does not crash
Alias = type(list[int])
def generic[T, *Ts, **P](): pass
T, Ts, P = generic.__type_params__
class Lie:
    __origin__ = __args__ = 5
    __typing_is_unpacked_typevartuple__ = True
    __typing_unpacked_tuple_args__ = 5
    def __typing_subst__(self, given): return given
    def __typing_prepare_subst__(self, alias, given): return answer
    def __iter__(self): yield self
for answer in ((), 1, None, 'x', (1,), (T,), (T, T), [T], int, {1: 2}, 2**70):
    lie = Lie()
    for parameters in ((), (T,), (lie,), (T, Ts), 5, [T], (1, 2)):
        lie.__parameters__ = parameters
        for make in (lambda: Alias(list, (lie,)), lambda: list[lie], lambda: dict[T, lie], lambda: list[lie, T, *Ts]):
            try: alias = make()
            except Exception: continue
            for given in (int, (int, str), (), lie, (lie, lie), (1,) * 5):
                for use in (lambda: alias[given], lambda: repr(alias), lambda: hash(alias), lambda: alias == alias, lambda: alias(), lambda: list(alias), lambda: alias.__parameters__):
                    try: use()
                    except Exception: pass

#: an alias of any object
#: control: none, it tests that the interpreter does not crash
Alias = type(list[int])
class Some: pass
for origin in (5, None, Some, Some(), list, len, Alias, list[int], type, ''):
    for given in ((), 1, None, 'x', (1,), [1], {1: 2}, 2**70, Some):
        alias = Alias(origin, given)
        for use in (repr, hash, dir, list, lambda a: a == a, lambda a: a(), lambda a: a(1), lambda a: a.zz, lambda a: a[int], lambda a: isinstance(1, a), lambda a: issubclass(int, a),
                    lambda a: type('T', (a,), {}), lambda a: a.__mro_entries__(()), lambda a: a.__parameters__, lambda a: setattr(a, 'x', 1), lambda a: setattr(a, '__origin__', 1), lambda a: delattr(a, '__args__')):
            try: use(alias)
            except Exception: pass
