#: title: a source that no person wrote

#: nothing at all
#: value: null
#: output: ""
#: source: ""

#: only blanks and a comment
#: value: null
#: source: "\n \n\t\n# x"

#: a NUL
#: ends: syntax at line 2
#: source: "x = 1\ny = \u0000"

#: a NUL in a string
#: ends: syntax at line 1
#: source: "x = 'a\u0000b'"

#: control characters
#: ends: syntax at line 2
#: source: "x = 1\n\u0001\u007f"

#: U+FFFE and private characters
#: ends: syntax at line 1
#: source: "x = \ufffe"
