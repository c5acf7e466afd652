"""The strict profile's `utility_builtins`, which are the interpreter's."""

from host import bridge

utility_builtins = dict(bridge.offer('utility_builtins'))
same_type = utility_builtins['same_type']
test = utility_builtins['test']
reorder = utility_builtins['reorder']
