"""Tell in which kind of session the code runs.

The helpers of the observatory run everywhere: in a script at night, at a prompt, in notebooks.
Only where somebody sits there may they ask a question. `where_am_i` answers one of four words:

    where_am_i(sys.modules, sys.flags.interactive, hasattr(sys, "ps1"))  # "script" at night

- "colab": the module `google.colab` is loaded. That is also a Jupyter notebook: this is first.
- "jupyter": `ipykernel` is loaded, the package of the kernel that runs the cells of a notebook.
  IPython alone says nothing, as any script may import it. Notebooks have a `sys.ps1` too.
- "repl": Python has shown a prompt, so that there is `sys.ps1`, or it will show one when the
  script has run, as it was started with `-i`, and `sys.flags.interactive` is not 0.
- "script": anything else.

A key of `sys.modules` whose value is None is no loaded module: it forbids the import.
Answer from the arguments alone, and import nothing.
"""

from collections.abc import Mapping


def where_am_i(modules: Mapping[str, object], interactive: int, has_ps1: bool) -> str:
    raise NotImplementedError("where_am_i is still yours to write")
