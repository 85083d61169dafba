"""An answer with nothing in it, which a worker warms up on before its job is there."""
