"""What an editor is told, so that it helps whoever writes the sources."""
