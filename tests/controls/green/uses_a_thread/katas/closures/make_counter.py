import threading


def make_counter(start=0, step=1):
    count = start

    def move():
        nonlocal count
        count += step

    def tick():
        worker = threading.Thread(target=move)
        worker.start()
        worker.join()
        return count

    return tick
