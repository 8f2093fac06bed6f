"""The project's own figures: how good the answers are and how fast. Uses the tutor as its learners do."""
