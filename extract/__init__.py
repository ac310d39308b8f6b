"""The functional core: bytes and text in, facts out.

Nothing here touches the clock, the network, files, the environment, randomness, Prefect or DuckDB.
"""
