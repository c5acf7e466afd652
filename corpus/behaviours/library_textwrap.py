#: title: the library module textwrap

#: a paragraph that is wrapped
#: value: null
#: output: "|The wrap functions split a    |\n|long paragraph into lines of  |\n|at most a given width. Long-  |\n|winded words such as          |\n|incomprehensibilities are     |\n|broken only if they do not    |\n|fit.                          |\n* The wrap functions split a long\n  paragraph into lines of at most a\n  given width. Long-winded words such as\n  incomprehensibilities are broken only\n  if they do not fit.\nabcdef\nghijkl\nmno pq\n['abcdefghij', 'k']\n"
import textwrap

text = ("The wrap functions split a long paragraph into lines of at most a given width. "
        "Long-winded words such as incomprehensibilities are broken only if they do not fit.")
for line in textwrap.wrap(text, width=30):
    print(f"|{line:<30}|")
print(textwrap.fill(text, 40, initial_indent="* ", subsequent_indent="  "))
print(textwrap.fill("abcdefghijklmno pq", 6))
print(textwrap.wrap("abcdefghij k", 4, break_long_words=False))

#: dedent, indent and shorten
#: value: null
#: output: "Usage:\n    program FILE\n\n  options:\n    -v  verbose\n\n> one\n\n> two\n\n# one\n# \n# two\nHello world, [...]\nHello...\n'x\\n\\ty\\n'\n"
import textwrap

def usage():
    return textwrap.dedent("""\
        Usage:
            program FILE

          options:
            -v  verbose
        """)

print(usage())
print(textwrap.indent("one\n\ntwo\n", "> "))
print(textwrap.indent("one\n\ntwo", "# ", lambda line: True))
print(textwrap.shorten("Hello  world, how are   you today?", width=20))
print(textwrap.shorten("Hello world", 8, placeholder="..."))
print(repr(textwrap.dedent("\tx\n\t\ty\n")))

#: options of a wrapper
#: value: null
#: output: "A limited number of\nlines is shown, [more]\n['a  b    c  d', '    e  f']\n['One.  Two.', 'Three is here.']\n['well-known', 'state-of-t', 'he-art']\n['a   b   c']\n"
from textwrap import TextWrapper

wrapper = TextWrapper(width=24, max_lines=2, placeholder=" [more]")
print(wrapper.fill("A limited number of lines is shown, and the rest is left out here."))
wrapper = TextWrapper(width=12, drop_whitespace=False, replace_whitespace=False)
print(wrapper.wrap("a  b    c  d    e  f"))
print(TextWrapper(width=15, fix_sentence_endings=True).wrap("One. Two. Three is here."))
print(TextWrapper(width=10, break_on_hyphens=False).wrap("well-known state-of-the-art"))
print(TextWrapper(width=10, tabsize=4).wrap("a\tb\tc"))
