"""Write a cell of a notebook to a file.

In IPython, a cell that begins with the line `%%writefile NAME` is not run: the rest of it is
written to a file. You want the filters of a photo program written that way without a notebook.
`write_cell(cell, directory)` writes the file in `directory`, and returns what IPython would say:

    write_cell("%%writefile blur.py\\nradius = 3\\n", folder)  # "Writing blur.py"

What follows the first line is the file, byte for byte in UTF-8, on every system. It says
"Writing" if there was no such file, and "Overwriting" if there was. With `%%writefile -a NAME`, the
text is added at the end of a file that is there, and it says "Appending to"; if there is none, it
is "Writing" as before. A name with spaces stands in quotes, which do not belong to it. If the
first line is any other, or has more in it, ValueError is raised, and nothing is written.
"""

from pathlib import Path


def write_cell(cell: str, directory: Path) -> str:
    raise NotImplementedError("write_cell is still yours to write")
