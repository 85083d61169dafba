"""Read what `pip show -f` has printed.

The museum keeps a register of what its computers have, and which files belong to it.
`parse_show(text)` returns a list with a dict for each distribution, in the order of the text:

    text = "Name: tickets\\nVersion: 0.9\\nRequires: pillow, qr-code\\nFiles:\\n  tickets.py\\n"
    parse_show(text)
    # [{"Name": "tickets", "Version": "0.9", "Requires": ["pillow", "qr-code"],
    #   "Files": ["tickets.py"]}]

The values of `Requires`, `Required-by` and `Files` are lists of texts, and all other values are
texts, whatever fields there are. Each of them may be empty. A line ends at a "\\n", and only there.
A file has a line for itself, after two spaces; any other character may be in its path, and a space
at either end of it, too. A line of three dashes, and of nothing else, stands between two
distributions. If pip has found none, the text is empty. (Where a distribution has no list of files,
pip prints a sentence in its place. You will not be asked about that.)
"""


def parse_show(text: str) -> list[dict[str, str | list[str]]]:
    raise NotImplementedError("parse_show is still yours to write")
