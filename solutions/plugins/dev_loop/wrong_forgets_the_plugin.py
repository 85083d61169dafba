"""Believes that a reload that fails leaves no filter.

Caught by: test_a_failed_reload_is_answered
"""

def dev_loop(plugin, read, write, reload):
    while True:
        try:
            line = read()
        except EOFError:
            return
        try:
            if line == "reload":
                plugin, old = None, plugin
                plugin = reload(old)
                continue
            answer = plugin.run(line)
        except Exception as error:
            answer = f"{type(error).__name__}: {error}"
        write(answer)
