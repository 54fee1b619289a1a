"""Make a rendered document final: page numbers, a canonical package, proof, and safe writing."""
