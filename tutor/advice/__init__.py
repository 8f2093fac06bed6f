"""The adviser: facts about a situation in, a recommendation or a calculation out.

Contract: pure functions over `corpus/knowledge`; the same input gives the same bytes. No language model,
no network, no clock.
`wording` reads the learner's words into a `profile`, `recommend` judges it by the rules, `costs` does the arithmetic.
This package does not know who asks or how an answer is shown.
"""
