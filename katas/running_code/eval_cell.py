"""Run a cell of a notebook.

The readings of the greenhouse are kept in a notebook. `eval_cell(src, ns)` runs one cell of
it, a text of Python, from its first statement to its last. If the last one is an expression,
its value is the result; otherwise the result is None:

    notes = {}
    eval_cell("low = 12\\nhigh = 31\\nhigh - low", notes)  # 19
    eval_cell("mean = (low + high) / 2", notes)  # None, and notes["mean"] is 21.5

The cell runs at the top level of the namespace `ns`, where the next cell finds what this one
has bound, and nothing of yours. Each statement runs once. What the cell prints is printed, its
result is not, and what it raises comes out. A cell may hold nothing at all.
"""


def eval_cell(src: str, ns: dict[str, object]) -> object:
    raise NotImplementedError("eval_cell is still yours to write")
