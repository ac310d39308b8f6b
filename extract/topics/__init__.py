"""What articles and statements are about: watched topics, minerals, countries."""
