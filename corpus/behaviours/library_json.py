#: title: the library module json

#: a list of records to text and back
#: value: [1, 2.5, true, null]
#: output: "[{\"name\": \"Ada\", \"age\": 36, \"languages\": [\"Analytical Engine\"]}, {\"name\": \"Linus\", \"age\": null, \"active\": true, \"height\": 1.8}]\nTrue True Analytical Engine\n"
import json

people = [
    {"name": "Ada", "age": 36, "languages": ["Analytical Engine"]},
    {"name": "Linus", "age": None, "active": True, "height": 1.8},
]
text = json.dumps(people)
print(text)
back = json.loads(text)
print(back == people, back[1]["active"], back[0]["languages"][0])
json.loads("[1, 2.5, true, null]")

#: indentation and sorted keys
#: value: null
#: output: "{\n  \"b\": [\n    1,\n    2,\n    {\n      \"deep\": []\n    }\n  ],\n  \"a\": {},\n  \"c\": {\n    \"y\": 1,\n    \"x\": \"text\"\n  }\n}\n{\n    \"a\": {},\n    \"b\": [\n        1,\n        2,\n        {\n            \"deep\": []\n        }\n    ],\n    \"c\": {\n        \"x\": \"text\",\n        \"y\": 1\n    }\n}\n{\"b\":[1,2,{\"deep\":[]}],\"a\":{},\"c\":{\"y\":1,\"x\":\"text\"}}\n[\n\t1,\n\t[\n\t\t2\n\t]\n]\n"
import json

data = {"b": [1, 2, {"deep": []}], "a": {}, "c": {"y": 1, "x": "text"}}
print(json.dumps(data, indent=2))
print(json.dumps(data, indent=4, sort_keys=True))
print(json.dumps(data, separators=(",", ":")))
print(json.dumps([1, [2]], indent="\t"))

#: characters beyond ASCII
#: value: null
#: output: "\"na\\u00efve \\\"quote\\\" \\\\ / \\n tab\\t \\u20ac \\ud83d\\ude00\"\n\"naïve \\\"quote\\\" \\\\ / \\n tab\\t € 😀\"\n€ 😀 /\nTrue\n{\"ключ\": \"значение\"}\n"
import json

word = 'naïve "quote" \\ / \n tab\t € 😀'
print(json.dumps(word))
print(json.dumps(word, ensure_ascii=False))
print(json.loads('"\\u20ac \\ud83d\\ude00 \\/"'))
print(json.loads(json.dumps(word)) == word)
print(json.dumps({"ключ": "значение"}, ensure_ascii=False))

#: keys and values that JSON changes
#: value: null
#: output: "{\"1\": \"bool\", \"2.5\": \"float\", \"null\": \"none\"}\n[1, 2] [1, 2]\nInfinity [NaN, 1e+100, 1e-07, 0.30000000000000004]\n\"\"{}[]\n1000.0 0 -0.0 123456789012345678901234567890\nObject of type set is not JSON serializable\nkeys must be str, int, float, bool or None, not tuple\n{\"k\": 4}\n"
import json

print(json.dumps({1: "int", 2.5: "float", True: "bool", None: "none"}))
print(json.dumps((1, 2)), json.loads(json.dumps((1, 2))))
print(json.dumps(float("inf")), json.dumps([float("nan"), 1e100, 1e-7, 0.1 + 0.2]))
print(json.dumps("") + json.dumps({}) + json.dumps([]))
print(json.loads("1e3"), json.loads("-0"), json.loads("-0.0"), json.loads("123456789012345678901234567890"))
try:
    json.dumps({"when": {1, 2}})
except TypeError as error:
    print(error)
try:
    json.dumps({(1, 2): 3})
except TypeError as error:
    print(error)
print(json.dumps({(1, 2): 3, "k": 4}, skipkeys=True))

#: errors of broken texts
#: value: null
#: output: "'{\"a\": 1,}': Illegal trailing comma before end of object at 1:8\n\"{'a': 1}\": Expecting property name enclosed in double quotes at 1:2\n'[1, 2': Expecting ',' delimiter at 1:6\n'': Expecting value at 1:1\n'nul': Expecting value at 1:1\n'{\"a\" 1}': Expecting ':' delimiter at 1:6\n'[1] x': Extra data at 1:5\n'\"\\n\"': Invalid control character at at 1:2\n'01': Extra data at 1:2\n'{1: 2}': Expecting property name enclosed in double quotes at 1:2\nExpecting value: line 1 column 2 (char 1)\n"
import json

for text in ['{"a": 1,}', "{'a': 1}", "[1, 2", "", "nul", '{"a" 1}', '[1] x', '"\n"', "01", '{1: 2}']:
    try:
        print(json.loads(text))
    except json.JSONDecodeError as error:
        print(f"{text!r}: {error.msg} at {error.lineno}:{error.colno}")
try:
    json.loads("[}")
except ValueError as error:
    print(error)

#: an encoder for own classes
#: value: null
#: output: "{\"day\": \"2024-05-06\", \"set\": [1, 2, 3], \"z\": {\"re\": 1.0, \"im\": 2.0}}\n[\"2020-01-01\"]\nTypeError\n"
import json
from datetime import date

class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, date):
            return o.isoformat()
        if isinstance(o, set):
            return sorted(o)
        if isinstance(o, complex):
            return {"re": o.real, "im": o.imag}
        return super().default(o)

print(json.dumps({"day": date(2024, 5, 6), "set": {3, 1, 2}, "z": 1 + 2j}, cls=Encoder))
print(json.dumps([date(2020, 1, 1)], default=str))
try:
    json.dumps(object, cls=Encoder)
except TypeError as error:
    print(type(error).__name__)

#: hooks of the decoder
#: value: null
#: output: "('P', 1.1, 2)\n1.10\n[1.0, 2.0]\n{'a': 2} [('a', 1), ('a', 2)]\n"
import json
from decimal import Decimal

text = '{"type": "point", "x": 1.10, "y": 2, "inner": {"type": "none"}}'

def hook(d):
    return ("P", d["x"], d["y"]) if d.get("type") == "point" else d

print(json.loads(text, object_hook=hook))
print(json.loads(text, parse_float=Decimal)["x"])
print(json.loads("[1, 2]", parse_int=float))
print(json.loads('{"a": 1, "a": 2}'), json.loads('{"a": 1, "a": 2}', object_pairs_hook=list))

#: streams instead of strings
#: value: null
#: output: "{\n \"scores\": [\n  90,\n  85\n ],\n \"name\": \"Eve\"\n}\n[90, 85]\n{'bytes': True} [1, {\"a\": null}]\n({'a': 1}, 8)\n"
import io
import json

stream = io.StringIO()
json.dump({"scores": [90, 85], "name": "Eve"}, stream, indent=1)
print(stream.getvalue())
stream.seek(0)
print(json.load(stream)["scores"])
print(json.loads(b'{"bytes": true}'), "".join(json.JSONEncoder().iterencode([1, {"a": None}])))
print(json.JSONDecoder().raw_decode('{"a": 1} and more'))

#: a nested answer of a service
#: value: null
#: output: "Oslo: -0.33 (59.9)\nRome: 13.00 (41.9)\n{\n  \"name\": \"Rome\",\n  \"coord\": {\n    \"lat\": 41.9,\n    \"lon\": 12.5\n  }\n}\n"
import json

answer = """
{"list": [
  {"city": {"name": "Oslo", "coord": {"lat": 59.9, "lon": 10.7}}, "temps": [-3, 0, 2]},
  {"city": {"name": "Rome", "coord": {"lat": 41.9, "lon": 12.5}}, "temps": [9, 14, 16]}
], "count": 2}
"""
data = json.loads(answer)
for item in data["list"]:
    temps = item["temps"]
    print(f"{item['city']['name']}: {sum(temps) / len(temps):.2f} ({item['city']['coord']['lat']})")
warmest = max(data["list"], key=lambda item: max(item["temps"]))
print(json.dumps(warmest["city"], indent=2))
