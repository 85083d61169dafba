"""Asks for the exception that is being handled and gives it a name that stays."""

import sys


def last_error(sensors):
    last = None
    for sensor in sensors:
        try:
            sensor()
        except Exception:
            last = sys.exception() if hasattr(sys, "exception") else sys.exc_info()[1]
    return last
