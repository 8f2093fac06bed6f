"""Language models: the bundled one in a supervised child process, endpoints, and the catalog of what can be
fetched. Nothing here knows prompts or learners."""
