"""Believes that the line after which the filter runs may be `reload`.

Caught by: test_a_reload_is_not_answered
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
            write(plugin.run(line))
        except Exception as error:
            write(f"{type(error).__name__}: {error}")
