"""Practice: quiz items per lesson and what a learner's attempts at them say about mastery."""
