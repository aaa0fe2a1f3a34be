"""A built desk on a port of this machine's own, for the parts of the evidence that ask it over HTTP."""
import contextlib
import json
import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
import venv

from evidence import build, run


def binary():
    """The binary: the one that SPORTELLO names, else built for release."""
    return os.environ.get("SPORTELLO") or build()


def peers(*packages):
    """A Python that has these packages of PyPI: the one that PYTHON names, else one made for this run's user."""
    if os.environ.get("PYTHON"):
        return os.environ["PYTHON"]
    home = os.path.join(tempfile.gettempdir(), f"sportello-peers-{os.getuid()}")
    python = os.path.join(home, "bin", "python")
    if not os.path.exists(python):
        venv.create(home, with_pip=True)
    run(python, "-m", "pip", "install", "--quiet", *packages, timeout=900)
    return python


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def desk(data, *options, program=None, seconds=60):
    """Serves a data file while the block runs, and yields the address without a slash at its end."""
    port = free_port()
    command = [program or binary(), "serve", "--data", data, "--port", str(port), *map(str, options)]
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(command, stdout=output, stderr=output)
        address = f"http://127.0.0.1:{port}"
        try:
            deadline = time.monotonic() + seconds
            while True:
                try:
                    urllib.request.urlopen(address + "/health", timeout=5).read()
                    break
                except (urllib.error.URLError, ConnectionError):
                    if process.poll() is not None or time.monotonic() > deadline:
                        output.seek(0)
                        raise RuntimeError("the desk did not start: " + output.read().decode(errors="replace"))
                    time.sleep(0.05)
            yield address
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()


def get(address, **headers):
    """The answer to a GET: status, headers, body; none is an error."""
    request = urllib.request.Request(address, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read()


def read_json(address):
    status, _, body = get(address)
    if status != 200:
        raise RuntimeError(f"{address}: {status} {body[:200]!r}")
    return json.loads(body)


sys.dont_write_bytecode = True
