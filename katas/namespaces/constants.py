"""List the constants of a module.

A shop keeps its settings at the top of a module, in names of capital letters. At the end
stands `CONSTANTS`: a list of the names of all of them, in any order, so that in a module that
binds `REFUND_DAYS`, `SHIPPING` and `tidy` it would be

    ["REFUND_DAYS", "SHIPPING"]

The names are looked up: who adds a setting at the top, of whatever value, has nothing else
to do. When the module is imported for the first time, `CONSTANTS` does not name itself. And
since whatever a module binds looks like something it offers, the search leaves no variable
behind, however it is spelt; a function or an import of yours may stay.

Something below is wrong. Find out what, and mend it.
"""

OPENS_AT = 9
CURRENCY = "EUR"
DISCOUNT = 0
greeting = "Good morning"

found = []
for name in list(globals()):
    if name.isupper():
        found.append(name)

CONSTANTS: list[str] = found
