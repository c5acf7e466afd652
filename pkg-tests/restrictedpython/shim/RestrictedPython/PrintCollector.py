"""What collects the strict profile's output, which is the interpreter's."""

from host import bridge

PrintCollector = bridge.offer('_print_')
