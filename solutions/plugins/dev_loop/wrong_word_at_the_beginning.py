"""Believes that a line that begins with a command is one.

Caught by: test_the_loop_ends_with_the_lines
"""


def dev_loop(plugin, read, write, reload):
    while True:
        try:
            line = read()
        except EOFError:
            return
        try:
            if line.startswith("reload"):
                reload(plugin)
                continue
            answer = plugin.run(line)
        except Exception as error:
            answer = f"{type(error).__name__}: {error}"
        write(answer)
