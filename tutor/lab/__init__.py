"""The technique lab: the subject of the lessons, tried on the reader's own machine. It may use the whole tutor."""
