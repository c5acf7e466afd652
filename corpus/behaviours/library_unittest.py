#: title: the library module unittest

#: a test case that is run
#: value: null
#: output: "4 1 0 1 False\ntest_wrong AssertionError: False != True\n"
import io
import unittest

def is_prime(n):
    return n > 1 and all(n % d for d in range(2, int(n**0.5) + 1))

class PrimeTests(unittest.TestCase):
    def setUp(self):
        self.primes = [2, 3, 5, 7]

    def test_primes(self):
        for p in self.primes:
            with self.subTest(p=p):
                self.assertTrue(is_prime(p))

    def test_others(self):
        self.assertFalse(is_prime(9))
        self.assertEqual(is_prime(1), False, "one is no prime")

    def test_wrong(self):
        self.assertEqual(is_prime(4), True)

    @unittest.skip("later")
    def test_later(self):
        self.fail()

suite = unittest.defaultTestLoader.loadTestsFromTestCase(PrimeTests)
result = unittest.TextTestRunner(stream=io.StringIO(), verbosity=2).run(suite)
print(result.testsRun, len(result.failures), len(result.errors), len(result.skipped), result.wasSuccessful())
print(result.failures[0][0].id().split(".")[-1], result.failures[0][1].splitlines()[-1])

#: assertions
#: value: null
#: output: "division by zero\nLists differ: [1, 2, 3] != [1, 2, 4]\n'ab' != 'ac'\n1 not greater than 2\n{'a': 1} != {'a': 2}\nKeyError not raised by dict\n1 is not None : a message\n"
import unittest

class Checks(unittest.TestCase):
    def runTest(self): ...

t = Checks()
t.assertIn(1, [1, 2])
t.assertAlmostEqual(0.1 + 0.2, 0.3)
t.assertRaises(ValueError, int, "x")
with t.assertRaises(ZeroDivisionError) as context:
    1 / 0
print(context.exception)
t.assertIsNone(None)
t.assertIsInstance(5, int)
t.assertRegex("abc 123", r"\d+")
t.assertCountEqual([1, 2, 2], [2, 1, 2])
for check in (
    lambda: t.assertEqual([1, 2, 3], [1, 2, 4]),
    lambda: t.assertEqual("ab", "ac"),
    lambda: t.assertGreater(1, 2),
    lambda: t.assertDictEqual({"a": 1}, {"a": 2}),
    lambda: t.assertRaises(KeyError, dict),
    lambda: t.assertIs(1, None, "a message"),
):
    try:
        check()
    except AssertionError as error:
        print(str(error).splitlines()[0])

#: objects that stand in for others
#: value: null
#: output: "{'temperature': 21} 1\n[6, 6, 6]\nTrue\n1 2\ndone\n3 True thing\nexpected call not found.\n"
from unittest.mock import MagicMock, Mock, call, patch, sentinel
import random

service = Mock()
service.fetch.return_value = {"temperature": 21}
print(service.fetch("Oslo"), service.fetch.call_count)
service.fetch.assert_called_once_with("Oslo")
with patch("random.randint", return_value=6) as roll:
    print([random.randint(1, 6) for _ in range(3)])
    print(roll.call_args_list == [call(1, 6)] * 3)
m = MagicMock(side_effect=[1, 2, ValueError("done")])
print(m(), m())
try:
    m()
except ValueError as error:
    print(error)
m2 = MagicMock()
m2.__len__.return_value = 3
m2["x"] = 1
print(len(m2), m2.__setitem__.called, sentinel.thing.name)
try:
    service.fetch.assert_called_with("Rome")
except AssertionError as error:
    print(str(error).splitlines()[0])

#: main prints the report
#: value: null
#: output: "set up\ntear down\ntear down\n<unittest.runner.TextTestResult run=2 errors=0 failures=0>\n"
import unittest

class StringTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print("set up")

    def tearDown(self):
        print("tear down")

    def test_upper(self):
        self.assertEqual("foo".upper(), "FOO")

    def test_split(self):
        self.assertEqual("a b".split(), ["a", "b"])
        with self.assertRaises(TypeError):
            "a b".split(2)

result = unittest.TextTestRunner(stream=open("report.txt", "w")).run(
    unittest.TestLoader().loadTestsFromTestCase(StringTests))
print(result)
