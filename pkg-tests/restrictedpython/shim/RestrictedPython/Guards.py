"""The strict profile's builtins and guards, which are the interpreter's."""

from host import bridge

safe_builtins = dict(bridge.offer('safe_builtins'))
safe_globals = {'__builtins__': safe_builtins}
guarded_setattr = safe_builtins['setattr']
guarded_delattr = safe_builtins['delattr']
safer_getattr = safe_builtins['_getattr_']
safer_getattr_raise = bridge.offer('getattr')
guarded_unpack_sequence = bridge.offer('_unpack_sequence_')
guarded_iter_unpack_sequence = bridge.offer('_iter_unpack_sequence_')
