"""When and where each statement was made: days told beside it, before it, or of the event at which it was."""
