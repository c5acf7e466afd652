"""The strict profile's `limited_builtins`, which are the interpreter's."""

from host import bridge

limited_builtins = dict(bridge.offer('limited_builtins'))
limited_range = limited_builtins['range']
limited_list = limited_builtins['list']
limited_tuple = limited_builtins['tuple']
