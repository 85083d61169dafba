"""Remembers whether the table has begun."""


def count_pip_list(text):
    count, in_table = 0, False
    for line in text.splitlines():
        if not line.strip():
            in_table = False
        elif in_table:
            count += 1
        elif set(line) <= {"-", " "}:
            in_table = True
    return count
