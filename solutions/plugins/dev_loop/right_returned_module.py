"""Goes on with what the reload returns, which is the same module."""


def dev_loop(plugin, read, write, reload):
    while True:
        try:
            line = read()
        except EOFError:
            return
        try:
            if line == "reload":
                plugin = reload(plugin)
                continue
            answer = plugin.run(line)
        except Exception as error:
            answer = f"{type(error).__name__}: {error}"
        write(answer)
