"""From a stored statement to a mail in somebody's box: rules, outbox, rendering, channels."""
