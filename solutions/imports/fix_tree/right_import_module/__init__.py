"""The same dots, resolved by importlib from the package that the module stands in."""
