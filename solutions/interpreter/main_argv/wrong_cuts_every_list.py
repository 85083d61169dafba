"""Believes that whatever is called argv has the program in front.

Caught by: test_rooms_are_taken_from_the_list_that_is_given
"""

import sys


def main(argv=None):
    rooms = (sys.argv if argv is None else argv)[1:]
    return f"survey of {', '.join(rooms)}" if rooms else "no rooms"
