"""Take what comes before the mark.

A radio measures how loud a programme is, and puts a mark into the readings where a song ends.
`take_until(values, mark)` returns a list of the values before the first one that equals the
mark (2.0 equals 2, and "2" does not); if none does, of all values:

    take_until([5, 8, "end", 2], "end")  # [5, 8]
    take_until([5, 8], "end")            # [5, 8]

The mark may be any object, and so may a value: silence is 0, and a missing reading None.
The values may come from any iterable. From one that can be gone through only once, the mark
is taken out too, and what comes after it is still there for the next call:

    readings = iter([5, 8, "end", 2, "end"])
    take_until(readings, "end")  # [5, 8]
    take_until(readings, "end")  # [2]
"""

from collections.abc import Iterable
from typing import Any


def take_until(values: Iterable[Any], mark: Any) -> list[Any]:
    raise NotImplementedError("take_until is still yours to write")
