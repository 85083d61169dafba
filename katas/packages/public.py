"""Say that a name is public where it is defined.

The tools of a drawing program are in many modules, and whoever adds one forgets the list at the
top of the file. With `public` the list makes itself: it decorates a function or a class, and
adds its name to the `__all__` of the module that defines it. In a module `pens`

    @public
    def draw(line): ...

    @public
    class Nib: ...

makes `pens.__all__` hold "draw" and "Nib", in this order, and leaves both objects as they are.

A module may begin without `__all__`, or with a list or a tuple of names. They stay, at the front.
No name is added twice, not even if the module is reloaded.
"""

from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T", bound=Callable[..., Any])


def public(obj: T) -> T:
    raise NotImplementedError("public is still yours to write")
