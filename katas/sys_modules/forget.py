"""Forget a module, so that the next import begins anew.

You work on the program of a till while it runs, and want it to take up what you have changed.
`forget(name)` makes Python as if the module `name` had never been imported:

    import email.header
    forget("email")
    import email.header  # runs the files of `email` again

Gone from `sys.modules` are the module and everything below it, and nothing else. If `name` is
a submodule, its parent package stays, but loses the attribute by which it refers to that very
module; an attribute of that name that refers to something else is not yours to remove. Others
who have got the module keep it. To forget what is not there changes nothing, and forgetting
imports nothing.
"""


def forget(name: str) -> None:
    raise NotImplementedError("forget is still yours to write")
