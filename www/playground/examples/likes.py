# An exercise: write test(), which says what somebody likes.
def test(x, name='Johny'):
    return f'{name} likes {x * x}'


test(5)
