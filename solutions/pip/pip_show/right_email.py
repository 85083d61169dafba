"""Leaves it to the parser of e-mails: a block has the form of the head of one."""

import re
from email import message_from_string


def parse_show(text):
    shown = []
    for block in re.split("^---\n", text, flags=re.MULTILINE) if text else []:
        fields = dict(message_from_string(block).items())
        for name in ("Requires", "Required-by"):
            if name in fields:
                fields[name] = fields[name].replace(",", " ").split()
        if "Files" in fields:
            fields["Files"] = [line[2:] for line in fields["Files"].split("\n")[1:]]
        shown.append(fields)
    return shown
