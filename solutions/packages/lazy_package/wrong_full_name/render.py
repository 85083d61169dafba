"""Draws on a screen: big, slow to load, and seldom needed."""


class Renderer:
    """Puts shapes on a screen."""
