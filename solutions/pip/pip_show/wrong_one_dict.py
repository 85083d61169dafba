"""Believes that to clear a dict is to begin a new one.

Caught by: test_each_distribution_has_a_dict_of_its_own
"""


def parse_show(text):
    shown = []
    fields = {}
    for block in text.split("\n---\n") if text else []:
        fields.clear()
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
