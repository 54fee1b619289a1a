"""What the terminal shows, and the same for programs."""
