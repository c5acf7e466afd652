# What is not allowed is underlined before anything runs.
# Point at it, or press F8, to read why and what to do instead.
import socket


def look_inside(value):
    return value.__class__.__subclasses__()


secret = open('/etc/passwd')
look_inside(42)
