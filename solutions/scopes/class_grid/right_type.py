"""Makes the namespace first and the class from it."""


def make_grid(n):
    cells = [(x, y) for x in range(n) for y in range(n)]
    return type("Grid", (), {"size": n, "cells": cells})
