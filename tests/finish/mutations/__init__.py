"""Ways in which a good file may be broken, each with the claim that must notice it."""
