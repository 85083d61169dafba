"""Take up what is saved, and keep what works.

Your photo program stays open while somebody writes one of its filters. It has a `HotPlugin` for
the file, and calls the functions of the filter by their names:

    blur = HotPlugin("blur.py")
    blur.call("apply", "dawn.jpg")  # 'dawn.jpg, blurred by 3'
    # the file is saved, with radius = 5 in it
    blur.call("apply", "dawn.jpg")  # 'dawn.jpg, blurred by 5'
    # the file is saved again, with a typing error in it
    blur.call("apply", "dawn.jpg")  # 'dawn.jpg, blurred by 5', and blur.error is a SyntaxError

To make one runs nothing and never fails. Each `call` first looks into the file. If its content is
not what was read from it last, it is run, once, in a namespace in which nothing is bound yet. Size
and time of the file say nothing: both may be the same when the content is new, and the time may be
new when the content is the same. Between calls, a filter keeps what its functions have bound, even
if the file was away for a while.

If the content cannot be read or run, then whatever was raised, unless it is KeyboardInterrupt, is
in `error`, and the last version that ran well goes on as if nothing had happened. Otherwise
`error` is None. What a function raises when it is called goes through to the caller. A name that
is not in the version at work is an AttributeError, and so is any name while there is none.

A plugin may be called `json.py`, and two may be files of one name in two folders. The version at
work finds itself as `sys.modules[__name__]`, while its code runs and afterwards.
"""

from pathlib import Path
from typing import Any


class HotPlugin:
    error: BaseException | None

    def __init__(self, path: str | Path) -> None:
        raise NotImplementedError("HotPlugin is still yours to write")

    def call(self, name: str, *args: object) -> Any:
        raise NotImplementedError("call is still yours to write")
