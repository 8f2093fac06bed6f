"""Practice: quiz items per lesson and what a learner's attempts at them say about mastery.

Pure functions over quiz files and a learner's own record; no model takes part.
"""
