"""Expressions whose names are known before they are evaluated."""

from host import bridge

from RestrictedPython.compile import compile_restricted_eval

# Without restrictions, as RestrictedPython's are.
default_guarded_getattr = getattr
default_guarded_getitem = bridge.offer('_getitem_')
default_guarded_getiter = bridge.offer('_getiter_')


class RestrictionCapableEval:
    """Asks the interpreter what an expression needs, and then what it yields."""

    globals = {'__builtins__': None}
    rcode = None
    ucode = None
    used = None

    def __init__(self, expr):
        self.expr = expr.strip().replace('\r', ' ').replace('\n', ' ')
        self.__name__ = expr.strip()
        self.prepUnrestrictedCode()

    def prepUnrestrictedCode(self):
        if self.ucode is None:
            result = compile_restricted_eval(self.expr, policy=None)
            if result.errors:
                raise SyntaxError(result.errors[0])
            self.ucode = result.code
            if self.used is None:
                self.used = tuple(compile_restricted_eval(self.expr).used_names)

    def prepRestrictedCode(self):
        if self.rcode is None:
            result = compile_restricted_eval(self.expr)
            if result.errors:
                raise SyntaxError(result.errors[0])
            self.used = tuple(result.used_names)
            self.rcode = result.code

    def eval(self, mapping):
        self.prepRestrictedCode()
        scope = {
            '_getattr_': default_guarded_getattr,
            '_getitem_': default_guarded_getitem,
            '_getiter_': default_guarded_getiter,
            **self.globals,
        }
        for name in self.used:
            if name in mapping:
                scope.setdefault(name, mapping[name])
        return eval(self.rcode, scope)

    def __call__(self, **mapping):
        return self.eval(mapping)
