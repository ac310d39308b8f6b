"""A sentence as tagged words, and the phrases in them: what the passes over speech read."""
