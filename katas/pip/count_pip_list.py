"""Count the distributions that `pip list` has listed.

You look after the computers of a museum, and from each you get what `pip list` has printed
there. `count_pip_list(text)` returns how many distributions are in the list:

    text = "Package    Version\\n---------- -------\\naudioguide 1.3.1\\nfloor-plan 2.0\\n"
    count_pip_list(text)  # 2

The text has more in it than the list. Above the table there may be warnings, and below it
messages of any kind, which an empty line sets apart. If a distribution was installed to be
edited, there is a third column, which holds its folder. Where nothing is installed, pip prints
no table at all. And some of the computers run Windows, where a line ends with "\\r\\n".
"""


def count_pip_list(text: str) -> int:
    raise NotImplementedError("count_pip_list is still yours to write")
