"""Compares the first letters of the first column."""


def installed(dpkg_l):
    names = set()
    for line in dpkg_l.split("\n"):
        columns = line.split()
        if columns and columns[0][:2] == "ii":
            names.add(columns[1])
    return names
