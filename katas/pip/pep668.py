"""Find out whether pip may install into a Python.

You write a tool that sets up the computers of a school. On many of them Python belongs to the
package manager of the system, and pip is to keep out. Whoever made such a Python has put a file
`EXTERNALLY-MANAGED` into the directory of its standard library:

    [externally-managed]
    Error=Ask the technician, or make
     a virtual environment.
    Error-de=Frag die Technik.

`externally_managed` returns None if pip may install, and otherwise the message to show:

    stdlib_dir = Path("/usr/lib/python3.12")
    externally_managed(stdlib_dir, "/usr", "/usr", "de_AT")  # "Frag die Technik."

- Into a virtual environment pip may install, with a marker or without. It is one if `prefix`
  and `base_prefix` differ.
- The file is in UTF-8 and has the format that `configparser` reads, in which no key stands twice.
  But `%` and every other character of a message stands for itself. (No line of a message begins
  with `#` or `;`.)
- `lang` is a language code, as "de" or "de_AT", or None. First comes the message of `Error-` and
  the whole code, then that of `Error-` and what stands before its first `_` or `-`, then `Error`.
- The file counts by being there. If it cannot be read like that, or has no such message, the
  message is the empty text.
"""

from pathlib import Path


def externally_managed(
    stdlib_dir: Path, prefix: str, base_prefix: str, lang: str | None = None
) -> str | None:
    raise NotImplementedError("externally_managed is still yours to write")
