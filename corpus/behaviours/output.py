#: title: the output limit

#: ends a flood that catches everything
#: limits: output 1000
#: ends: output at line 3
#: output-bytes: 1000
while True:
    try:
        while True: print('x' * 99)
    except BaseException:
        pass

#: ends a single print
#: limits: output 5
#: ends: output at line 1
#: output: "aaaaa"
#: output-bytes: 5
print('a' * 100000)

#: of nothing refuses the first character
#: limits: output 0
#: ends: output at line 2
#: output: ""
#: output-bytes: 0
x = 1
print('a')

#: lets all of it be used
#: limits: output 5
#: value: null
#: output: "12345"
#: output-bytes: 5
print('12345', end='')

#: counts bytes, and never cuts a character
#: limits: output 7
#: ends: output
#: output: "ééé"
#: output-bytes: 6
print('é' * 10)
