"""`gc` without the functions that give access to objects of others."""

from _gc import collect, disable, enable, get_count, get_threshold, isenabled, set_threshold
