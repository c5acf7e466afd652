#: title: the library module base64

#: texts in base 64
#: value: null
#: output: "b'SGVsbG8sIFfDtnJsZCE=' SGVsbG8sIFfDtnJsZCE=\nHello, Wörld!\nb'' b'' b'' b''\nb'f' b'Zg==' b'MY======' b'66'\nb'fo' b'Zm8=' b'MZXQ====' b'666F'\nb'foo' b'Zm9v' b'MZXW6===' b'666F6F'\nb'foob' b'Zm9vYg==' b'MZXW6YQ=' b'666F6F62'\nb'-__-' b'+//+' b'\\xfb\\xff\\xfe'\nb'aCvlSZ*B' b'E-ZP=Df,' b'abc'\nb'foo' b'foo' b'o'\n"
import base64

encoded = base64.b64encode("Hello, Wörld!".encode())
print(encoded, encoded.decode())
print(base64.b64decode(encoded).decode())
for text in (b"", b"f", b"fo", b"foo", b"foob"):
    print(text, base64.b64encode(text), base64.b32encode(text), base64.b16encode(text))
print(base64.urlsafe_b64encode(b"\xfb\xff\xfe"), base64.b64encode(b"\xfb\xff\xfe"), base64.urlsafe_b64decode("-__-"))
print(base64.b85encode(b"python"), base64.a85encode(b"python"), base64.b85decode(base64.b85encode(b"abc")))
print(base64.b32decode("MZXW6==="), base64.b16decode("666F6F"), base64.b16decode("6f", casefold=True))

#: errors, and long texts
#: value: null
#: output: "abc Incorrect padding\nab=c Incorrect padding\na Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4\ninvalid\na bytes-like object is required, not 'str'\nb'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJygpKissLS4vMDEyMzQ1Njc4\\nOTo7\\n'\nb'\\x00\\x01\\x02\\x03\\x04\\x05'\n"
import base64
import binascii

for text in ("abc", "ab=c", "a"):
    try:
        print(base64.b64decode(text))
    except binascii.Error as error:
        print(text, error)
try:
    base64.b64decode("ab!cd===", validate=True)
except binascii.Error as error:
    print("invalid")
try:
    base64.b64encode("text")
except TypeError as error:
    print(error)
print(base64.encodebytes(bytes(range(60))))
print(base64.decodebytes(b"AAEC\nAwQF\n"))
