"""Believes that every value is a text, as it is printed.

Caught by: test_what_is_required_is_a_list_of_names
"""


def parse_show(text):
    shown = []
    for block in text.split("\n---\n") if text else []:
        fields = {}
        for line in block.removesuffix("\n").split("\n"):
            if line.startswith("  "):
                fields["Files"].append(line[2:])
                continue
            name, _, value = line.partition(":")
            value = value.strip()
            if name == "Files":
                value = []
            fields[name] = value
        shown.append(fields)
    return shown
