#: title: the library module html

#: special characters
#: value: null
#: output: "&lt;a href=&quot;x&quot;&gt;Tom &amp; Jerry&#x27;s&lt;/a&gt;\n'\"\n<p> café € 😀 &amp; ¬anentity;\n"
import html

print(html.escape('<a href="x">Tom & Jerry\'s</a>'))
print(html.escape("'\"", quote=False))
print(html.unescape("&lt;p&gt; caf&eacute; &#8364; &#x1F600; &amp;amp; &notanentity;"))

#: links and headings of a page
#: value: null
#: output: "comment  note \n['/x?a=1&b=2', None] ['Title', 'See', 'this <link>', 'and', 'none', '.'] 0\n"
from html.parser import HTMLParser

class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.links, self.text, self.depth = [], [], 0

    def handle_starttag(self, tag, attrs):
        self.depth += 1
        if tag == "a":
            self.links.append(dict(attrs).get("href"))

    def handle_endtag(self, tag):
        self.depth -= 1

    def handle_data(self, data):
        if data.strip():
            self.text.append(data.strip())

    def handle_comment(self, data):
        print("comment", data)

parser = Links()
parser.feed('<h1>Title</h1><!-- note --><p>See <a href="/x?a=1&amp;b=2">this &lt;link&gt;</a> and <a>none</a>.</p>')
parser.close()
print(parser.links, parser.text, parser.depth)

#: a page made from data
#: value: null
#: output: "<table><tr><td>a&lt;b</td><td>1</td></tr><tr><td>R&amp;D</td><td>None</td></tr></table>\n"
from html import escape

def table(rows):
    cells = lambda row: "".join(f"<td>{escape(str(cell))}</td>" for cell in row)
    return "<table>" + "".join(f"<tr>{cells(row)}</tr>" for row in rows) + "</table>"

print(table([["a<b", 1], ["R&D", None]]))
