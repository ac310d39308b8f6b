"""Speed and memory of the extractor, beside peers that can run on the same machine."""
