"""Names that are nearly the one that was not found."""

import difflib
from collections.abc import Iterable


def did_you_mean(
    name: str, known: Iterable[str], otherwise: str = "", *, cutoff: float = 0.75
) -> str:
    """Ask whether the nearest of the `known` names was meant; ask `otherwise` if none is near."""
    near = difflib.get_close_matches(name, [*known], n=1, cutoff=cutoff)
    return f"Did you mean `{near[0]}`?" if near else otherwise
