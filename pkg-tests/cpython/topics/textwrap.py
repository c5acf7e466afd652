"""Cases of `textwrap`, `string` and methods of texts."""

HEAD = '''import string
import textwrap'''


def cases(source):
    words = ['a', 'the', 'quick', 'brown', 'fox-trot', 'jumped', 'over', 'incomprehensibilities', 'end.', 'Next',
             'e.g.', 'well--known', 'naïve', '中文', '(brackets)', '--option', 'a-b-c', 'x.', '"Quoted."', '']
    text = lambda: source.pick([' ', ' ', '  ', '\n']).join(source.some(words, 0, 14)) + source.pick(['', '', '\n',
        ' '])
    options = ['', '', 'break_long_words=False', 'break_on_hyphens=False', 'initial_indent="* "',
               'subsequent_indent="    "', 'expand_tabs=False', 'replace_whitespace=False', 'drop_whitespace=False',
               'fix_sentence_endings=True', 'max_lines=2', 'max_lines=1, placeholder="~"',
               'max_lines=3, placeholder=" ..."', 'initial_indent=">>", subsequent_indent=">", max_lines=2',
               'tabsize=3']
    for name in ('wrap', 'fill'):
        for _ in range(120):
            option = source.pick(options)
            width = source.between(1 if source.chance(5) else 6, 40)
            yield f'textwrap.{name}({text()!r}, {width}{", " + option if option else ""})'
    for _ in range(60):
        place = source.pick(['', ', placeholder="..."', ', placeholder=""', ', placeholder=" [more text]"'])
        yield f'textwrap.shorten({text()!r}, {source.between(5, 50)}{place})'
    for _ in range(70):
        lines = [source.pick(['', ' ', '  ', '    ', '\t', ' \t']) + source.text('abc ', 0,
            5) for _ in range(source.between(0, 5))]
        yield f'textwrap.dedent({chr(10).join(lines)!r})'
    for _ in range(40):
        lines = [source.text('ab ', 0, 4) for _ in range(source.between(0, 5))]
        option = source.pick(['', ', lambda line: True', ', str.strip'])
        yield f'textwrap.indent({source.pick([chr(10), chr(13) + chr(10)]).join(lines)!r}, "> "{option})'
    for _ in range(60):
        value = source.text('ab c\tdé', 0, 10)
        yield source.pick(['{0!r}.expandtabs({1})', '{0!r}.center({2}, "*")', '{0!r}.split()', '{0!r}.title()',
                           '{0!r}.zfill({2})', '{0!r}.splitlines(True)', '{0!r}.partition(" ")',
                           '{0!r}.rsplit(None, 1)', '{0!r}.swapcase()', '{0!r}.ljust({2}) + "|"', '{0!r}.casefold()',
                           '{0!r}.strip("ab ")', 'string.capwords({0!r})',
                           '{0!r}.translate(str.maketrans("ab", "xy", "c"))', '{0!r}.removeprefix("a")',
                           '{0!r}.isidentifier()']).format(value, source.between(0, 8),
                               source.between(0, 15))
    yield from ['textwrap.wrap("x", 0)', 'textwrap.wrap("")', 'textwrap.fill("  ")', 'textwrap.shorten("abc", 1)',
                'textwrap.TextWrapper(width=5).wrap("ab cd ef")', 'textwrap.dedent("")',
                'textwrap.wrap("abc", 2, max_lines=1, placeholder="....")']
