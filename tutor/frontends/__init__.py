"""The ways in: command line, REPL, web page, HTTP API, widget. They translate events and decide nothing."""
