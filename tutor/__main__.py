"""`python -m tutor` is the `tutor` command. All that it does stands in `tutor.frontends.cli`."""

import sys

from tutor.frontends.cli import main

sys.exit(main())
