#: title: the library module unicodedata

#: names and categories
#: value: null
#: output: "'a' LATIN SMALL LETTER A Ll None\n'Ä' LATIN CAPITAL LETTER A WITH DIAERESIS Lu None\n'9' DIGIT NINE Nd 9.0\n'½' VULGAR FRACTION ONE HALF No 0.5\n'€' EURO SIGN Sc None\n'ß' LATIN SMALL LETTER SHARP S Ll None\n'中' CJK UNIFIED IDEOGRAPH-4E2D Lo None\n'😀' GRINNING FACE So None\n' ' SPACE Zs None\nα ♥\nno name 3 7\n\"undefined character name 'NO SUCH NAME'\"\n"
import unicodedata

for ch in "aÄ9½€ß中😀 ":
    print(repr(ch), unicodedata.name(ch), unicodedata.category(ch), unicodedata.numeric(ch, None))
print(unicodedata.lookup("GREEK SMALL LETTER ALPHA"), "\N{BLACK HEART SUIT}")
print(unicodedata.name("\n", "no name"), unicodedata.digit("٣"), unicodedata.decimal("7"))
try:
    unicodedata.lookup("NO SUCH NAME")
except KeyError as error:
    print(error)

#: letters without accents
#: value: null
#: output: "Creme brulee, Zizek, Angstrom\nFalse True\n2\nfi21 True\nW R 1\n230\n"
import unicodedata

def strip_accents(text):
    parts = unicodedata.normalize("NFD", text)
    return "".join(c for c in parts if unicodedata.category(c) != "Mn")

print(strip_accents("Crème brûlée, Žižek, Ångström"))
composed, parts = "é", "e\u0301"
print(composed == parts, unicodedata.normalize("NFC", parts) == composed)
print(len(unicodedata.normalize("NFD", composed)))
print(unicodedata.normalize("NFKC", "ﬁ²①"), unicodedata.is_normalized("NFC", composed))
print(unicodedata.east_asian_width("中"), unicodedata.bidirectional("א"), unicodedata.mirrored("("))
print(unicodedata.combining("\u0301"))
