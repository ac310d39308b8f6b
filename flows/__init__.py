"""The imperative shell: everything that touches the network, the clock, files and mail."""
