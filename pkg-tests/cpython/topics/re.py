"""Cases of `re`."""
from .source import WIDE

HEAD = '''import re


def parts(match):
    return match and (match.span(), match.group(), match.groups(), match.lastindex, match.lastgroup)


def position(pattern):
    try:
        re.compile(pattern)
    except re.error as error:
        return error.msg, error.pos, error.lineno, error.colno'''

PATTERNS = [
    r'a', r'', r'a*', r'a+?', r'[a-c]+', r'[^a-c\s]+', r'\d+', r'\w+', r'\W', r'\s+', r'\bc', r'a\b', r'\Ba', r'^a',
    r'b$', r'\Aa', r'b\Z', r'(a)(b)?', r'(a|b)+', r'(?:ab)+', r'(?P<x>a)(?P<y>b|c)', r'(?P<q>[ab]).*?(?P=q)', r'(\w)\1',
    r'(a)|(b)', r'a{2}', r'a{1,2}', r'a{2,}?', r'a{,2}b', r'(a{1,2}){2}', r'.', r'.+', r'(?s:.+)', r'(?i)AB',
    r'(?i:A)b', r'(?m)^\w', r'(?m)\w$', r'(?x) a  b # comment', r'a(?=b)', r'a(?!b)', r'(?<=a)b', r'(?<!a)b',
    r'(?<=ab|cd)c', r'(a)?(?(1)b|c)', r'\.', r'[.]', r'[\]\-\\]', r'[a\-z]', r'[]a]', r'[^]a]', r'\x61', r'\u00e9',
    r'é+', r'[à-ü]', r'\d{2}-\d{2}', r'(\d+)\.(\d*)', r'[A-Z]\w*', r'"([^"]*)"', r'<([a-z]+)>(.*?)</\1>',
    r'(?:a|ab)(?:c|bcd)', r'(a+)(a*)', r'(a+?)(a*)', r'(?:(a)|b)*', r'(?:(a)|(b)|(c))+', r'a++b', r'(?>a+)b', r'a*+',
    r'\S+\s?', r'[\d\s]+', r'[^\W\d_]+', r'(?a)\w+', r'(?a:\d)\w', r'\w+(?:\s\w+)?', r'((a)(b))', r'()', r'(?:)', r'|a',
    r'a|', r'\0', r'\n', r'[\n\t]', r'x*y*', r'^', r'$', r'\b', r'(?m)^', r'(?m)$', r'(?:^|,)([^,]*)', r'(?=(\w+))',
    r'(?<=(a))b', r'(?P<year>\d{4})-(?P<month>\d\d)', r'[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?', r'([^@\s]+)@([\w.]+)',
    r'\b(?!the\b)\w+\b', r'(?i)ß', r'(?i)[a-c]+', r'(?i)É', r'😀', r'.\u0301', r'[^\x00-\x7f]', r'(?-i:a)',
    r'(?im)^A.*$', r'\w{3,5}?', r'(?:a{0,3}){2}c', r'(a?)*b', r'(?:a?)+', r'((?:a|b)*?)c', r'(?s).\Z',
    r'(a)(?:(?=b)|c)', r'(?(1)a|b)(c)?', r'\141', r'(.)(.)(.)(.)(.)(.)(.)(.)(.)(.)\10',
]
WRONG = [r'(', r')', r'[', r'[a', r'a**', r'*', r'+a', r'?', r'a{3,2}', r'(?P<a>b)(?P<a>c)', r'(?P<1>a)', r'(?P=x)',
         r'\1', r'(?<=a*)b', r'(?z)', r'(?', r'(?P', r'(?P<', r'(?P<a', r'[z-a]', r'\q', r'\8', r'(?(2)a)', r'(?(a)b)',
         r'[\w-a]', r'(?#x', r'(?i', r'a(?i)b', r'(?L)a', r'\x1', r'\u12',
         r'\N{BAD}', r'{', r'a{', r'a{1', r'a{1,', r'}', r'(?:', r'((a)', r'x{99999999999}', r'\pL', r'a+++', r'(?au)a',
         r'(?-u:a)', r'(?i-i:a)', r'(?P>a)', r'(?<a)', r'(?!', r'\Z*', r'^*', r'(?:a*)*']
TEXTS = ['', 'a', 'b', 'ab', 'abc', 'aab', 'aaa', 'abab', 'abcabc', 'ba', 'xaxbx', 'the cat and the dog',
         'Hello, World!', 'a1b22c333', '2024-02-29 and 1999-12-31', 'foo@example.org, bar@x.y', 'a,b,,c',
         'line one\nline two\n', 'tab\tand  blanks', '"quoted" and "more"', '<b>bold</b><i>x</i>', 'naïve café',
         'ÉCOLE straße', '中文 text', '😀 smile', '3.14 -2e10 .5 7.', '  lead', 'A.B-C_D', 'aAbBcC', 'abcdabcd',
         'e\u0301e', 'mississippi', 'aaaaaaaaaaaaaaaaaaab', '12-34-56', '[x]-\\', 'x\x00y', 'abcdefghijabcdefghij']


def cases(source):
    for _ in range(900):
        pattern, text = source.pick(PATTERNS), source.pick(TEXTS)
        if source.chance(30):
            text += source.text('abc 1A\né', 0, 5)
        method = source.pick(['search', 'search', 'match', 'fullmatch', 'findall', 'finditer', 'split', 'sub', 'subn',
                              'sub_function'])
        flags = source.pick(['', '', '', '', 're.I', 're.M', 're.S', 're.A', 're.I | re.M', 're.X'])
        more = f', flags={flags}' if flags else ''
        if method in ('search', 'match', 'fullmatch'):
            yield f'parts(re.{method}({pattern!r}, {text!r}{more}))'
        elif method == 'finditer':
            yield f'[parts(m) for m in re.finditer({pattern!r}, {text!r}{more})]'
        elif method == 'split':
            limit = source.pick(['', '', ', maxsplit=1', ', maxsplit=2'])
            yield f're.split({pattern!r}, {text!r}{limit}{more})'
        elif method == 'sub_function':
            yield f're.sub({pattern!r}, lambda m: f"<{{m.group()!r}}{{m.start()}}>", {text!r}{more})'
        elif method in ('sub', 'subn'):
            new = source.pick([r'X', r'', r'<\g<0>>', r'\\', r'\n', r'[\g<0>\g<0>]', r'\1', r'\g<1>', r'\2\1', r'\g<x>',
                               r'\q', r'\g<', r'\0', r'é'])
            count = source.pick(['', '', ', count=1', ', count=2'])
            yield f're.{method}({pattern!r}, {new!r}, {text!r}{count}{more})'
        else:
            yield f're.findall({pattern!r}, {text!r}{more})'
    for _ in range(150):
        start, end = source.between(0, 4), source.between(2, 12)
        method = source.pick(['search', 'match', 'fullmatch', 'findall'])
        call = f're.compile({source.pick(PATTERNS)!r}).{method}({source.pick(TEXTS)!r}, {start}, {end})'
        yield call if method == 'findall' else f'parts({call})'
    of_bytes = [pattern for pattern in PATTERNS if pattern.isascii() and '\\u' not in pattern]
    for _ in range(60):
        pattern, text = source.pick(of_bytes).encode(), source.pick(TEXTS).encode()
        yield f're.{source.pick(["findall", "split"])}({pattern!r}, {text!r})'
    for pattern in WRONG:
        yield f're.compile({pattern!r}).pattern'
        yield f'position({pattern!r})'
    for _ in range(40):
        yield f're.escape({source.text(WIDE + "()[]{}*+?|^$#&~", 0, 8)!r})'
    for _ in range(60):
        yield f're.findall({source.pick(PATTERNS)!r}, {source.text(WIDE, 0, 30)!r})'
    for pattern in PATTERNS[::2]:
        for name in ('groups', 'groupindex', 'flags'):
            yield f're.compile({pattern!r}).{name}'
    for text in ['a', 'a{2}', 'abc\n', 'é']:
        for flags in ['0', 're.I', 're.I | re.X', 're.A | re.S | re.M', 're.DEBUG * 0']:
            yield f're.compile({text!r}, {flags})'
    for name in ['expand(r"\\2-\\1")', 'group(0, 2)', 'group("b")', 'groups("?")', 'groupdict()', 'span("a")',
                 'start(2)', 'end()', 'regs', 'pos', 'endpos', 'lastindex', 'lastgroup', 'string', '__getitem__("a")',
                 'group(9)', 'group("z")']:
        yield f're.match(r"(?P<a>\\w)(?P<b>\\d)?", "x").{name}'
        yield f're.compile(r"(?P<a>\\w)(?P<b>\\d)?").search("--x5--", 1, 5).{name}'
