"""Mend a report of what went wrong.

`last_error(sensors)` calls each sensor, a function without parameters, one after the other.
It returns the exception that was raised last, or None if no sensor raised any:

    def frozen():
        raise OSError("ice")

    last_error([frozen, time.time])  # OSError('ice')
    last_error([time.time])          # None

A sensor that works does not wipe out the error of one before it. What is no `Exception`, such as
SystemExit, is not for this report and comes through. So far the report itself breaks as soon as
there is something to report.
"""

from collections.abc import Callable, Iterable


def last_error(sensors: Iterable[Callable[[], object]]) -> Exception | None:
    error: Exception | None = None
    for sensor in sensors:
        try:
            sensor()
        except Exception as error:
            pass
    return error
