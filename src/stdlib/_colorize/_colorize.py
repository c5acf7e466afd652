"""The colours of the standard library's own output: there are none."""


class _Plain:
    """A theme, a part of one, or a set of colours: every colour is the empty text."""

    def __getattr__(self, name):
        if name[:2] == '__':
            raise AttributeError(name)
        return ''

    def __getitem__(self, name):
        return ''


class _Theme:
    argparse = syntax = traceback = unittest = difflib = _Plain()


ANSIColors = _Plain()
default_theme = _Theme()


def can_colorize(*, file=None):
    return False


def get_colors(colorize=False, *, file=None):
    return ANSIColors


def get_theme(*, tty_file=None, force_color=False, force_no_color=False):
    return default_theme


def decolor(text):
    return text
