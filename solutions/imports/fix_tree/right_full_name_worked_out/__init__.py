"""The full name, built from whatever the tree is called today."""
