"""The SHA-2 functions, which the interpreter has in two modules."""

from _sha256 import sha224, sha256
from _sha512 import sha384, sha512
