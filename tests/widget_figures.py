"""Prints the widget's figures as one line of JSON: those of `tutor bench`, and how soon it can be typed into.

Run it from the checkout: `.venv/bin/python tests/widget_figures.py [--model none]`. It needs Chromium.
"""

import argparse
import json
import sys
import time

from staging import open_browser
from tutor.quality.bench import QUESTIONS
from tutor.quality.metrics import percentile
from tutor.quality.widget_speed import measure_widget, serve_apart
from tutor.settings import Settings, read_settings

OPENINGS = 5


def time_opening(settings: Settings) -> list[float]:
    """Milliseconds from the press of the button until the caret stands in the field; nothing cached."""
    times = []
    with serve_apart(settings) as port, open_browser() as browser:
        for _ in range(OPENINGS):
            tab = browser.new_context().new_page()
            tab.goto(f"http://127.0.0.1:{port}/widget/demo")
            launch = tab.locator("tutor-widget button.launch")
            launch.wait_for()
            started = time.perf_counter()
            launch.click()
            tab.frame_locator("tutor-widget iframe").locator("#question:focus").wait_for()
            times.append((time.perf_counter() - started) * 1000)
            tab.context.close()
    return times


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", default="none")
    chosen = read_settings(model=parser.parse_args().model)
    opened = time_opening(chosen)
    figures = {**measure_widget(chosen, QUESTIONS), "open_ms_p50": percentile(opened, 50), "open_ms_max": max(opened)}
    sys.stdout.write(json.dumps({name: round(value, 1) for name, value in figures.items()}) + "\n")
