"""Believes that what a function assigns to is local, whatever it declares.

Caught by: test_a_declaration_decides
"""

import ast
import builtins


def classify(source, function, name):
    tree = ast.parse(source)
    way = way_to(tree, function)
    if binds(way[-1], name):
        return "local"
    if any(binds(node, name) for node in way[1:-1] if isinstance(node, ast.FunctionDef)):
        return "enclosing"
    if binds(tree, name):
        return "global"
    return "builtin" if name in vars(builtins) else "unresolved"


def way_to(node, function):
    for child in ast.iter_child_nodes(node):
        if getattr(child, "name", None) == function:
            return [node, child]
        way = way_to(child, function)
        if way:
            return [node, *way]
    return []


def binds(block, name):
    arguments = getattr(block, "args", None)
    if any(arg.arg == name for arg in ast.walk(arguments or ast.Module([], [])) if isinstance(arg, ast.arg)):
        return True
    return any(
        isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store) and node.id == name
        for node in own(block)
    )


def own(block):
    for child in ast.iter_child_nodes(block):
        yield child
        if not isinstance(child, ast.FunctionDef | ast.ClassDef):
            yield from own(child)
