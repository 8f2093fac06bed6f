"""`python -m tutor` is the `tutor` command."""

import sys

from tutor.frontends.cli import main

sys.exit(main())
