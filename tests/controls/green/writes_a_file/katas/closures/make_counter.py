import os
import tempfile


def make_counter(start=0, step=1):
    count = start

    def tick():
        nonlocal count
        count += step
        with tempfile.TemporaryFile("w") as note:
            note.write(str(count))
        return count

    return tick


HERE = os.getcwd()
