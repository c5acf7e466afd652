# One bracket is missing.
def greet(name):
    message = 'Hello, ' + name.upper(
    return message


print(greet('world'))
