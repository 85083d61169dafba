"""Does what the star does: it fetches each attribute and binds it in a dict."""

MISSING = object()


def star_names(module):
    names = getattr(module, "__all__", MISSING)
    if names is MISSING:
        names = filter(lambda name: name[0] != "_", list(module.__dict__))
    return sorted({name: getattr(module, name) for name in names})
