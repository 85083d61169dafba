"""Believes that an exception need not be answered.

Caught by: test_an_exception_of_the_filter_is_answered
"""

def dev_loop(plugin, read, write, reload):
    while True:
        try:
            line = read()
        except EOFError:
            return
        try:
            if line == "reload":
                reload(plugin)
            else:
                write(plugin.run(line))
        except Exception:
            pass
