"""Call a function of a module as if the module had imported a fake.

The module `till` imports `printer`, somewhere and somehow. You want to know what a function of
it does with another printer, while the till is open. `call_with_fake(module, dep, fake, func)`
returns what the function `func` of `module` returns when every `import` of `dep` in the code
of `module`, of whatever form, gives `fake`:

    fake = SimpleNamespace(environ={"LOGNAME": "ada"})
    call_with_fake(getpass, "os", fake, "getuser")  # "ada"

Here `module` is one that was imported from a file, `dep` is a name without dots, and the
function is called without arguments.

Afterwards, also after an exception, which goes on, nothing shows that you called. `module` is as
it was: its names refer to the very same objects, and what it has written down is unchanged.
`sys.modules` has the entries that it had, and no others: whatever was first imported during the
call may have got the fake, and has to go. You may assume that it is no submodule, since a package
would hold on to that. Other modules that were imported before, also those that `module` uses, do
not meet the fake.
"""

from types import ModuleType
from typing import Any


def call_with_fake(module: ModuleType, dep: str, fake: object, func: str) -> Any:
    raise NotImplementedError("call_with_fake is still yours to write")
