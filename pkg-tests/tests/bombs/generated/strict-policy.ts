import type { PolicyOptions } from 'pyvarium'

/** The strict profile with nearly everything that can be added. `corpus/bombs/strict.py` has the same policy. */
export const WIDE: PolicyOptions = {
  profile: 'strict',
  imports: ['collections', 'functools', 'itertools', 'math', 'operator', 'string', 'string.templatelib'],
  builtins: {
    add: [
      'all', 'any', 'ascii', 'bytearray', 'classmethod', 'dict', 'dir', 'enumerate', 'filter', 'format', 'frozenset', 'getattr', 'hasattr',
      'iter', 'list', 'map', 'max', 'memoryview', 'min', 'next', 'object', 'property', 'reversed', 'set', 'staticmethod',
      'sorted', 'sum', 'super', 'tuple', 'type', 'vars', 'zip',
    ],
  },
}

