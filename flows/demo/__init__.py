"""The embedded newsroom: invented outlets on a real local HTTP server, and a mailbox that collects the mail."""
