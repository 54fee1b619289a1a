"""Turn what a build made and what it was made from into a package for the archive."""
