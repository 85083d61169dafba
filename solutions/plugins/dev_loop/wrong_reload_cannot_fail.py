"""Believes that only the filter raises, and a reload does not run it.

Caught by: test_a_failed_reload_is_answered
"""

def dev_loop(plugin, read, write, reload):
    while True:
        try:
            line = read()
        except EOFError:
            return
        if line == "reload":
            reload(plugin)
            continue
        try:
            write(plugin.run(line))
        except Exception as error:
            write(f"{type(error).__name__}: {error}")
