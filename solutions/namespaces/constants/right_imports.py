"""What an import binds may stay: a feature, a type and a function."""

from __future__ import annotations

from sys import intern
from typing import List  # noqa: UP035 - an object that is no class

OPENS_AT = 9
CURRENCY = "EUR"
DISCOUNT = 0
greeting = "Good morning"

CONSTANTS: List[str] = [intern(name) for name in list(globals()) if name.isupper()]  # noqa: UP006
