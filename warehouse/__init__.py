"""The state: one DuckDB file with numbered migrations, one module per domain, and the public views."""
