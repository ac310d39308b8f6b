"""A text in paragraphs, sentences and quotations, each with its place."""
