"""Bytes in, text out: pages, feeds, addresses and times as strangers write them."""
