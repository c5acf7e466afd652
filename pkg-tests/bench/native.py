"""Runs programs in this process: a line of JSON in, a line of JSON out, one for each program."""

import json
import platform
import sys
import time

print(json.dumps({"version": platform.python_version()}), flush=True)
for line in sys.stdin:
    source = json.loads(line)
    start = time.perf_counter()
    names = {"__name__": "__main__"}
    exec(compile(source, "<program>", "exec"), names)
    milliseconds = (time.perf_counter() - start) * 1000
    print(json.dumps({"value": names["check"], "milliseconds": milliseconds}), flush=True)
