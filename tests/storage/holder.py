"""A process that holds a plan open until it is killed."""

import sys
import time

from app.storage.lock import hold

with hold(sys.argv[1]):
    sys.stdout.write("held\n")
    sys.stdout.flush()
    time.sleep(60)
