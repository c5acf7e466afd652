"""The guest's end: what the host may ask of the interpreter. Follows `crossing.py` in one file."""


def run(code, scope, local):
    """Runs code in the host's namespaces, which are mirrored here."""
    return eval(code, scope, local if local is not None else scope)


def connect():
    def write(message):
        send(dumps(message))

    def read():
        return loads(receive() or 'null')

    crossing = Crossing('guest', write, read)
    def use_import(function):
        program_builtins['__import__'] = function

    crossing.operations.update(
        compile_source=compile_source,
        compile_function=compile_function,
        run=run,
        offer=offers.get,
        forget=crossing.forget_mirrors,
        use_import=use_import,
        version=lambda: python_version,
    )
    crossing.correspond('<builtins>', program_builtins)
    # The namespace that it stands for is a module's.
    program_builtins['__name__'] = 'builtins'
    for name, value in program_builtins.items():
        if value is not None and type(value) not in (bool, str):
            crossing.correspond(name, value)
    write(list(crossing.common))
    crossing.attend()


connect()
