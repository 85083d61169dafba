"""The import waits in the function until it is called, when both modules are ready."""
