#: title: the library module string

#: the constants
#: value: null
#: output: "abcdefghijklmnopqrstuvwxyz\nABCDEFGHIJKLMNOPQRSTUVWXYZ\n0123456789 0123456789abcdefABCDEF 01234567\n!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~\n' \\t\\n\\r\\x0b\\x0c'\n100 True\n"
import string

print(string.ascii_lowercase)
print(string.ascii_uppercase)
print(string.digits, string.hexdigits, string.octdigits)
print(string.punctuation)
print(repr(string.whitespace))
print(len(string.printable), string.ascii_letters == string.ascii_lowercase + string.ascii_uppercase)

#: Caesar's cipher
#: value: "Khoor, Zruog!"
#: output: "Khoor, Zruog!\nHello, World!\nits a test isnt it\n"
import string

def caesar(text, shift):
    lower, upper = string.ascii_lowercase, string.ascii_uppercase
    table = str.maketrans(lower + upper, lower[shift:] + lower[:shift] + upper[shift:] + upper[:shift])
    return text.translate(table)

secret = caesar("Hello, World!", 3)
print(secret)
print(caesar(secret, -3 % 26))
print("".join(c for c in "it's a test, isn't it?" if c not in string.punctuation))
secret

#: templates
#: value: null
#: output: "Dear Ada,\nyou owe us $9.5.\nBank\nDear Bob,\nyou owe us $${amount}.\n${sender}\n['amount', 'name', 'sender'] True\nmissing 'amount'\nInvalid placeholder in string: line 1, col 6\nhi, $name\n"
from string import Template

letter = Template("Dear $name,\nyou owe us $$${amount}.\n${sender}")
print(letter.substitute(name="Ada", amount=9.5, sender="Bank"))
print(letter.safe_substitute(name="Bob"))
print(sorted(letter.get_identifiers()), letter.is_valid())
try:
    letter.substitute(name="Cyd")
except KeyError as error:
    print("missing", error)
try:
    Template("only $").substitute()
except ValueError as error:
    print(error)

class Percent(Template):
    delimiter = "%"

print(Percent("%greeting, $name").substitute({"greeting": "hi"}))

#: capwords and a formatter
#: value: null
#: output: "The Quick Brown Fox A-B c-D\n1    Ada 'x'\n[('a', 'b'), ('c', 'd')]\nx 1 <unknown>\n"
import string

print(string.capwords("  the quick   brown fox "), string.capwords("a-b c-d", "-"))
formatter = string.Formatter()
print(formatter.format("{0} {name:>6} {1!r}", 1, "x", name="Ada"))
print([(text, field) for text, field, spec, conversion in formatter.parse("a{b}c{d:>3}")])

class Defaults(string.Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, f"<{key}>") if isinstance(key, str) else args[key]

print(Defaults().format("{0} {known} {unknown}", "x", known=1))
