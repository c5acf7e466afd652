"""Cases of `csv`."""

# The message of an exception is a part of the output.
MESSAGES = True
HEAD = '''import csv
import io


def write(rows, **options):
    out = io.StringIO(newline='')
    csv.writer(out, **options).writerows(rows)
    return out.getvalue()


def read(text, **options):
    return list(csv.reader(io.StringIO(text, newline=''), **options))


def again(rows):
    return read(write(rows)) == rows


def sniffed(text):
    dialect = csv.Sniffer().sniff(text)
    return dialect.delimiter, dialect.quotechar, dialect.skipinitialspace'''


def cases(source):
    field = lambda: source.text(list('abc1 ') + ['"', ',', ';', "'", '\n', '\r', '\t', '\\', 'é', '|'], 0, 5)
    dialects = ['', '', 'delimiter=";"', 'delimiter="\\t"', 'quotechar="\'"', 'doublequote=False, escapechar="\\\\"',
                'escapechar="\\\\"', 'skipinitialspace=True', 'quoting=csv.QUOTE_NONE',
                'quoting=csv.QUOTE_NONE, escapechar="\\\\"', 'strict=True', 'dialect="excel-tab"', 'dialect="unix"',
                'quoting=csv.QUOTE_NONNUMERIC', 'quoting=csv.QUOTE_ALL', 'delimiter="|", quoting=csv.QUOTE_MINIMAL',
                'quotechar=None, quoting=csv.QUOTE_NONE, escapechar="|"', 'quoting=csv.QUOTE_STRINGS',
                'quoting=csv.QUOTE_NOTNULL', 'lineterminator="!"', 'delimiter=" "']
    for _ in range(200):
        values = [source.pick([repr(field()), repr(field()), str(source.integer(10)), repr(source.double()), 'None',
                               'True', '""']) for _ in range(source.between(0, 4))]
        options = source.pick(dialects)
        yield f'write([[{", ".join(values)}]]{", " + options if options else ""})'
    for _ in range(250):
        text = source.text(list('ab1,,,""; \n') + ["'", '\r\n', '\t', '\\', '|', '2.5', '"x"', ',"y,z"'], 0, 12)
        options = source.pick(dialects)
        yield f'read({text!r}{", " + options if options else ""})'
    for _ in range(60):
        rows = [[field() for _ in range(source.between(1, 3))] for _ in range(source.between(1, 3))]
        yield f'again({rows!r})'
    for _ in range(40):
        text = 'a,b,c\n' + '\n'.join(','.join(source.some(['1', 'x', '"q"', '', 'é'], 0, 5)) for _ in range(3))
        options = source.pick(['', ', restkey=9', ', restval=0', ', fieldnames=[1, 2]'])
        yield f'list(csv.DictReader(io.StringIO({text!r}){options}))'
    for options in ['delimiter=""', 'delimiter="ab"', 'delimiter=1', 'quotechar=""', 'quoting=9', 'quotechar=None',
                    'lineterminator=None', 'escapechar="xx"', 'delimiter="\\n"', 'bad=1', 'dialect="none"',
                    'delimiter="é"', 'delimiter=" ", skipinitialspace=True', 'quotechar=","', 'escapechar=","',
                    'quoting=csv.QUOTE_NONE, quotechar=None']:
        yield f'write([["a", "b c", "é"]], {options})'
        yield f'read("a,b c,é\\n", {options})'
    for text in ['a,b\nc,d\n', 'a;b;c\n1;2;3\n', 'x\ty\n1\t2\n', "'a','b'\n'c','d'\n", 'a|b|c\nd|e|f\n',
                 '"a", "b"\n"c", "d"\n']:
        yield f'sniffed({text!r})'
        yield f'csv.Sniffer().has_header({text!r})'
