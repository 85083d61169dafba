"""A second name keeps what the name after `as` loses."""

from collections.abc import Callable, Iterable


def last_error(sensors: Iterable[Callable[[], object]]) -> Exception | None:
    last = None
    for sensor in sensors:
        try:
            sensor()
        except Exception as error:
            last = error
    return last
