"""Find what the garbage collector adds to an object.

You write a program that surveys the computers of a school, and it reports what objects take
there. `sys.getsizeof` counts the bytes of the object as its type states them, and those that the
garbage collector keeps in front of some objects. `gc_overhead(obj)` returns the second part alone:

    gc_overhead({"attic": 4})  # 16 on many computers, less on others
    gc_overhead(2.5)  # 0: a float holds no references

How many bytes they are depends on the kind of object, the version and the build of Python. So
ask, do not remember. Every object has an answer: instances, whatever attributes they have, and
classes.
"""


def gc_overhead(obj: object) -> int:
    raise NotImplementedError("gc_overhead is still yours to write")
