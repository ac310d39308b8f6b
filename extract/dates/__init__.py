"""Days and events: when something was said or done, as the text tells it."""
