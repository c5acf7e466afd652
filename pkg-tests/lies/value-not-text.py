#: limits: {"instructions": 400000000}
#: kinds: ok instructions crash recursion memory exception
#: The text that is the result is not UTF-8, and has quotes and ends of JSON in it.
result = 'marker' + 'of the text'
for place in find(b'markerof the text'):
    _poke(place, b'"}]\xff\xfe\xf0"}\x00{"x":')
result
