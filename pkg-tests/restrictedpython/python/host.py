"""The host's end: a process with the interpreter in it, for this Python to drive."""

import atexit
import builtins
import json
import os
import subprocess
import sys
import warnings

from crossing import Crossing


class Bridge(Crossing):
    def __init__(self, executable):
        # Deliberately not closed before the end: objects of its may live as long as ours.
        self.process = subprocess.Popen(
            [executable], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding='utf-8'
        )
        atexit.register(self.close)
        super().__init__('host', self.write, self.read)
        names = self.read()
        for name in names:
            if name == '<builtins>':
                # `exec` gives a program these, if it was given no builtins.
                self.correspond(name, builtins.__dict__)
            elif hasattr(builtins, name):
                self.correspond(name, getattr(builtins, name))
        self.common_names[id(builtins)] = '<builtins>'
        self.ask('use_import', __import__)

    def write(self, message):
        self.process.stdin.write(json.dumps(message) + '\n')
        self.process.stdin.flush()

    def read(self):
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError('the interpreter has ended')
        return json.loads(line)

    def close(self):
        self.process.stdin.close()
        self.process.wait()

    def forget(self):
        """Ends what both sides hold in common: the next test starts afresh."""
        self.ask('forget')
        self.forget_mirrors()

    def offer(self, name):
        """What the strict profile gives a program under this name."""
        return self.ask('offer', name)

    def code(self, code, filename):
        """A code object of this Python's, for its `exec` and `eval`, that runs the interpreter's."""

        def run():
            frame = sys._getframe(1)
            local = frame.f_locals if frame.f_locals is not frame.f_globals else None
            return self.ask('run', code, frame.f_globals, local)

        with warnings.catch_warnings():
            warnings.simplefilter('ignore', SyntaxWarning)
            call = compile('("run")()', filename, 'eval')
        constants = [run if constant == 'run' else constant for constant in call.co_consts]
        # By way of the constants, as there may be no name that a restricted program could find.
        return call.replace(co_consts=tuple(constants))


bridge = Bridge(os.environ['PYVARIUM_BRIDGE'])
