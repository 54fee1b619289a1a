"""What a plan is: frozen values whose only logic is what follows from them."""
