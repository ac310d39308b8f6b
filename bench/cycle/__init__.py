"""How fast a cycle is, and what a quiet one costs."""
