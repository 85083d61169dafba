"""The same notation as that of an entry point of an installed package, which can load itself."""

from importlib.metadata import EntryPoint


def import_attr(text):
    return EntryPoint(name="", value=text, group="").load()
