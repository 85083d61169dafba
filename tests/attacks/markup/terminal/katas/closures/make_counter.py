TEXT = "\x1b[2J\x1b[31mgreen\x1b]0;title\x07\x1b]52;c;Y2xpcA==\x07\x9b2J\r\b\b"



class Shown(int):
    def __repr__(self):
        return TEXT


print(TEXT)


def make_counter(start=0, step=1):
    print(TEXT)
    return lambda: Shown()
