"""Makes the lines an iterable first, so that the loop ends by itself."""


def lines(read):
    try:
        while True:
            yield read()
    except EOFError:
        return


def dev_loop(plugin, read, write, reload):
    for line in lines(read):
        try:
            if line == "reload":
                reload(plugin)
                continue
            answer = plugin.run(line)
        except Exception as error:
            answer = f"{type(error).__name__}: {error}"
        write(answer)
