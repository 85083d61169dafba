"""The closure names the number alone, so the number is all that it keeps."""

from collections.abc import Callable, Sized


def make_reporter(catalogue: Sized) -> Callable[[], int]:
    number = len(catalogue)
    return lambda: number
