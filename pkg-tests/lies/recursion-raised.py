#: limits: {"instructions": 900000000, "recursion": 777}
#: kinds: recursion instructions crash
#: Every copy of the recursion limit becomes the largest number, and the recursion goes through native code.
replace(777, 2 ** 31 - 1, 4)
class Deep:
    def __repr__(self):
        return repr(self)
repr(Deep())
