"""From a source's address to archived bytes: HTTP, politeness, feeds, pages, WARC."""
