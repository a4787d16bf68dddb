"""Run a command in a pseudo-terminal: terminal.py '[["text to wait for", "keys to send"], ...]' command...

Each text is looked for in what was printed since the last keys; null for keys closes the terminal. Prints all that was
printed, and ends as the command did, or with 99 when a text did not come.
"""

import fcntl
import json
import os
import pty
import select
import signal
import struct
import sys
import termios
import time

PATIENCE = 20


def read(fd, until):
    """What is printed until a text comes; None as text reads to the end."""
    seen = b""
    deadline = time.time() + PATIENCE
    while until is None or until.encode() not in seen:
        ready, _, _ = select.select([fd], [], [], max(0, deadline - time.time()))
        if not ready:
            return seen, False
        try:
            chunk = os.read(fd, 65536)
        except OSError:
            chunk = b""
        if not chunk:
            return seen, until is None
        seen += chunk
    return seen, True


pid, fd = pty.fork()
if pid == 0:
    os.execvp(sys.argv[2], sys.argv[2:])
fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 90, 0, 0))
for text, keys in json.loads(sys.argv[1]):
    seen, came = read(fd, text)
    sys.stdout.buffer.write(seen)
    if not came:
        sys.stdout.buffer.write(f"\nNOT SEEN: {text}\n".encode())
        sys.stdout.flush()
        os.kill(pid, 9)
        sys.exit(99)
    if keys is None:
        os.kill(pid, signal.SIGHUP)
    else:
        os.write(fd, keys.encode())
seen, _ = read(fd, None)
sys.stdout.buffer.write(seen)
sys.stdout.flush()
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) & 0xFF)
