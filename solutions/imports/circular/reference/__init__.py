"""Each module binds the other module, and asks it for the class only when it is called."""
