"""Believes that an empty text is one block like any other.

Caught by: test_an_empty_text_shows_nothing
"""


def parse_show(text):
    shown = []
    for block in text.split("\n---\n"):
        fields = {}
        for line in block.removesuffix("\n").split("\n"):
            if line.startswith("  "):
                fields["Files"].append(line[2:])
                continue
            name, _, value = line.partition(":")
            value = value.strip()
            if name == "Files":
                value = []
            elif name in ("Requires", "Required-by"):
                value = value.split(", ") if value else []
            fields[name] = value
        shown.append(fields)
    return shown
