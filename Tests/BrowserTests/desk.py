"""A desk of the demo network on a port of this machine, for as long as a test run lasts."""
import os
import re
import shutil
import subprocess
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))


class Desk:
    """Serves the demo network in a folder of its own; `url` is where."""

    def __init__(self, binary, now="2026-11-25T10:00"):
        self.binary = binary
        self.folder = tempfile.mkdtemp(prefix="sportello-browser-")
        self.data = os.path.join(self.folder, "demo.sportello")
        self.environment = dict(os.environ, SPORTELLO_NOW=now, LC_ALL="C")
        self.tool("demo")
        self.process = subprocess.Popen(
            [binary, "serve", "--port", "0", "--data", self.data, "--language", "en"], env=self.environment,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        line = self.process.stdout.readline()
        found = re.search(r"http://[^\s]+/", line)
        if not found:
            self.process.kill()
            raise RuntimeError(f"the desk did not open: {line}{self.process.stderr.read()}")
        self.url = found.group(0)

    def tool(self, *words):
        """Runs a command of the tool on the desk's data and returns what it printed."""
        done = subprocess.run([self.binary, *words, "--data", self.data, "--language", "en"], env=self.environment,
                              capture_output=True, text=True, check=True)
        return done.stdout

    def close(self):
        """Ends the desk as a person would, and takes its folder away."""
        self.process.terminate()
        try:
            self.process.wait(timeout=20)
        finally:
            self.process.kill()
            shutil.rmtree(self.folder, ignore_errors=True)
