"""`import_module` returns a module that is still loading, as `from . import` does."""
