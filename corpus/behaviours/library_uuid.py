#: title: the library module uuid

#: names that give the same identifier
#: value: null
#: output: "aad03681-8b63-5304-89e0-8ca8f49461b5\n38596661-c8a8-346e-825a-af55484b9a75\nUUID('12345678-1234-5678-1234-567812345678') 12345678123456781234567812345678 24197857161011715162171839636988778104 None b'\\x124Vx'\nTrue urn:uuid:12345678-1234-5678-1234-567812345678 (305419896, 4660, 22136) reserved for NCS compatibility\n00000000-0000-0000-0000-000000000001 1\nbadly formed hexadecimal UUID string\n"
import uuid

print(uuid.uuid5(uuid.NAMESPACE_DNS, "example.org"))
print(uuid.uuid3(uuid.NAMESPACE_URL, "https://example.org/"))
u = uuid.UUID("12345678-1234-5678-1234-567812345678")
print(repr(u), u.hex, u.int, u.version, u.bytes[:4])
print(u == uuid.UUID("{12345678123456781234567812345678}"), u.urn, u.fields[:3], u.variant)
print(uuid.UUID(int=1), sorted([uuid.UUID(int=2), uuid.UUID(int=1)])[0].int)
try:
    uuid.UUID("123")
except ValueError as error:
    print(error)

#: identifiers that differ
#: value: null
#: output: "20 {4} {36}\n[8, 4, 4, 4, 12] 4 True\n"
import uuid

ids = {uuid.uuid4() for _ in range(20)}
print(len(ids), {i.version for i in ids}, {len(str(i)) for i in ids})
text = str(uuid.uuid4())
print([len(part) for part in text.split("-")], text[14], text == text.lower())
