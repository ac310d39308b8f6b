"""Who speaks: people with their roles, institutions, the unnamed, and what points back to them."""
