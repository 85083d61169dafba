import gc
import inspect
import linecache
import sys

WHERE = inspect.getsource(sys._getframe()) if sys._getframe() else ""
KNOWN = len(gc.get_objects())
LINE = linecache.getline(__file__, 1)

def make_counter(start=0, step=1):
    count = start

    def tick():
        nonlocal count
        count += step
        return count

    return tick
