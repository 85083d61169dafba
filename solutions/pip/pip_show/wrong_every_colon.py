"""Believes that a line has one colon.

Caught by: test_a_value_may_have_colons
"""


def parse_show(text):
    shown = []
    for block in text.split("\n---\n") if text else []:
        fields = {}
        for line in block.removesuffix("\n").split("\n"):
            if line.startswith("  "):
                fields["Files"].append(line[2:])
                continue
            name, value = line.split(":")
            value = value.strip()
            if name == "Files":
                value = []
            elif name in ("Requires", "Required-by"):
                value = value.split(", ") if value else []
            fields[name] = value
        shown.append(fields)
    return shown
