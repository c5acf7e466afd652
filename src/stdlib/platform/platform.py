"""What the program runs on: Python in a sandbox, which is the same everywhere."""

import sys
from collections import namedtuple

uname_result = namedtuple('uname_result', 'system node release version machine')
uname_result.processor = property(lambda self: '')
uname_result.__module__ = 'platform'


def system():
    return 'Pyvarium'


def node():
    return 'localhost'


def release():
    return ''


def version():
    return ''


def machine():
    return 'wasm32'


def processor():
    return ''


def uname():
    return uname_result(system(), node(), release(), version(), machine())


def platform(aliased=False, terse=False):
    return 'Pyvarium-wasm32'


def architecture(executable=None, bits='', linkage=''):
    return bits or '32bit', linkage


def python_version():
    return '.'.join(map(str, sys.version_info[:3]))


def python_version_tuple():
    return tuple(python_version().split('.'))


def python_implementation():
    return 'RustPython'


def python_build():
    return 'main', ''


def python_compiler():
    return 'rustc'


def python_branch():
    return ''


python_revision = python_branch


def libc_ver(executable=None, lib='', version='', chunksize=16384):
    return lib, version


def mac_ver(release='', versioninfo=('', '', ''), machine=''):
    return release, versioninfo, machine


def win32_ver(release='', version='', csd='', ptype=''):
    return release, version, csd, ptype


def freedesktop_os_release():
    raise OSError('Unable to read files /etc/os-release, /usr/lib/os-release')
