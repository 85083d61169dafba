"""Goes through the lines once, and begins a new dict at each line of dashes."""


def parse_show(text):
    shown = []
    start = True
    for line in text.split("\n")[:-1]:
        if line == "---":
            start = True
            continue
        if start:
            shown.append({})
            start = False
        if line[:1] == " ":
            shown[-1]["Files"].append(line[2:])
            continue
        name, value = line.split(":", 1)
        if name == "Files":
            shown[-1][name] = []
        elif name.startswith("Require"):
            shown[-1][name] = [item.strip() for item in value.split(",")] if value.strip() else []
        else:
            shown[-1][name] = value.strip()
    return shown
