TEXT = "\u202edneerg\u202c\u2066\u200b\ufeff\u2028\u2029\ud800"



class Shown(int):
    def __repr__(self):
        return TEXT


print(TEXT)


def make_counter(start=0, step=1):
    print(TEXT)
    return lambda: Shown()
