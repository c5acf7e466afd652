"""RestrictedPython's tests, out of the source distribution that is on PyPI, and a Python to run them."""

import hashlib
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

NAME = 'restrictedpython-9.0'
REQUIREMENT = 'RestrictedPython==9.0'
SHA256 = '9e809cc073b9398f41084f1b801cf9a8c2a126feb0003b6af52fedeb2a3408e1'


def fetch(folder):
    """The unpacked tests' parent. None of the package itself is unpacked."""
    archive = folder / f'{NAME}.tar.gz'
    if not archive.exists():
        command = [sys.executable, '-m', 'pip', 'download', '--quiet', '--no-deps']
        subprocess.run(command + ['--no-binary', ':all:', '--dest', folder, REQUIREMENT], check=True)
    digest = hashlib.sha256(archive.read_bytes()).hexdigest()
    if digest != SHA256:
        sys.exit(f'{archive} is not what was published: its SHA-256 is {digest}')
    tests = folder / 'suite'
    shutil.rmtree(tests, ignore_errors=True)
    with tarfile.open(archive) as file:
        prefix = f'{NAME}/tests/'
        members = [member for member in file.getmembers() if member.name.startswith(prefix)]
        for member in members:
            member.name = member.name.removeprefix(f'{NAME}/')
        file.extractall(tests, members, filter='data')
    return tests


def python(folder, requirements):
    """An interpreter of its own, with pytest in the version that is asked for."""
    home = folder / 'venv'
    done = home / 'requirements.txt'
    wanted = Path(requirements).read_text(encoding='utf-8')
    executable = home / ('Scripts/python.exe' if sys.platform == 'win32' else 'bin/python')
    if not done.exists() or done.read_text(encoding='utf-8') != wanted:
        subprocess.run([sys.executable, '-m', 'venv', '--clear', home], check=True)
        command = [executable, '-m', 'pip', 'install', '--quiet', '--requirement', requirements]
        subprocess.run(command, check=True)
        done.write_text(wanted, encoding='utf-8')
    return executable
