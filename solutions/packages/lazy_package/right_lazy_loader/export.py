"""Writes pictures: big, slow to load, and seldom needed."""


class Exporter:
    """Writes shapes to a file."""
