"""A local tutor that teaches how to customize foundation models and helps choose the right approach.

Import this package freely: nothing heavy is loaded until a tutor is opened (`tutor.app.open_tutor`).
"""

__version__ = "0.1.0"
