"""Files and streams: `open` and its classes work on the virtual folder of `_files`."""

import abc

import _io
from _collections_abc import _check_methods
from _files import (DEFAULT_BUFFER_SIZE, BufferedRandom, BufferedReader, BufferedRWPair, BufferedWriter, FileIO,
                    IncrementalNewlineDecoder, TextIOWrapper, open, open_code, text_encoding)
from _io import BytesIO, StringIO, UnsupportedOperation

__all__ = [
    'BlockingIOError', 'open', 'open_code', 'IOBase', 'RawIOBase', 'FileIO', 'BytesIO', 'StringIO',
    'BufferedIOBase', 'BufferedReader', 'BufferedWriter', 'BufferedRWPair', 'BufferedRandom', 'TextIOBase',
    'TextIOWrapper', 'UnsupportedOperation', 'SEEK_SET', 'SEEK_CUR', 'SEEK_END', 'DEFAULT_BUFFER_SIZE',
    'text_encoding', 'IncrementalNewlineDecoder', 'Reader', 'Writer',
]

BlockingIOError = BlockingIOError

SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2


class IOBase(_io._IOBase, metaclass=abc.ABCMeta):
    """The base of all streams."""


class RawIOBase(_io._RawIOBase, IOBase):
    """The base of raw streams of bytes."""


class BufferedIOBase(_io._BufferedIOBase, IOBase):
    """The base of buffered streams of bytes."""


class TextIOBase(_io._TextIOBase, IOBase):
    """The base of streams of text."""


RawIOBase.register(FileIO)
for _class in (BytesIO, BufferedReader, BufferedWriter, BufferedRandom, BufferedRWPair):
    BufferedIOBase.register(_class)
for _class in (StringIO, TextIOWrapper):
    TextIOBase.register(_class)
del _class

_GenericAlias = type(list[int])


class Reader(metaclass=abc.ABCMeta):
    """A stream that can be read, for annotations."""

    __slots__ = ()

    @abc.abstractmethod
    def read(self, size=..., /):
        """Returns at most `size` items."""

    @classmethod
    def __subclasshook__(cls, C):
        if cls is Reader:
            return _check_methods(C, 'read')
        return NotImplemented

    __class_getitem__ = classmethod(_GenericAlias)


class Writer(metaclass=abc.ABCMeta):
    """A stream that can be written, for annotations."""

    __slots__ = ()

    @abc.abstractmethod
    def write(self, data, /):
        """Writes the items and returns their number."""

    @classmethod
    def __subclasshook__(cls, C):
        if cls is Writer:
            return _check_methods(C, 'write')
        return NotImplemented

    __class_getitem__ = classmethod(_GenericAlias)
