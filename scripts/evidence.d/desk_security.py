"""Security: the matrix of roles and routes, sessions, and attacks on the built desk over its own socket."""
import os
import re
import resource
import socket
import subprocess
import tempfile
import time
import urllib.parse

from evidence import ROOT, Tool, run, say
from served import binary, desk, free_port, get


def tested():
    """every cell of roles and routes, CSRF, session fixation, one-time codes, stored XSS in every imported field"""
    names = ["AccessTests", "SessionTests", "PageTests", "ListenerTests", "RequestTests", "OneTimeCodeTests",
             "ReceiptTests", "PartnerLinkTests"]
    if os.environ.get("SPORTELLO"):
        package = os.environ.get("TEST_PACKAGE", ROOT)
    else:
        package = ROOT
        run("swift", "build", "--build-tests", timeout=3600)
    done = run("swift", "test", "--skip-build", "--filter", "|".join(names), check=False, timeout=3000, cwd=package)
    found = re.findall(r"Test run with (\d+) tests? in \d+ suites? (passed|failed)", done.stdout + done.stderr)
    count, verdict = (int(found[-1][0]), found[-1][1]) if found else (0, "did not run")
    say(tested.__doc__, f"{count} tests {verdict}", verdict == "passed" and count >= 50)


def raw(port, data, seconds=20, wait=0.0):
    """What is answered to bytes as they are."""
    with socket.create_connection(("127.0.0.1", port), timeout=seconds) as line:
        for part in data if isinstance(data, list) else [data]:
            line.sendall(part)
            time.sleep(wait)
        answer = b""
        try:
            while part := line.recv(65536):
                answer += part
        except (TimeoutError, ConnectionError):
            pass
        return answer


def status(answer):
    return int(answer[9:12]) if answer.startswith(b"HTTP/1.1 ") else 0


def attacks():
    """requests that two programs read in two ways, %00, traversal, an oversize upload"""
    with tempfile.TemporaryDirectory() as folder:
        data = os.path.join(folder, "demo.db")
        Tool(binary(), data)("demo")
        with desk(data) as address:
            port = int(address.rsplit(":", 1)[1])
            host = f"Host: 127.0.0.1:{port}\r\n"
            tries = {
                "length and chunks": (f"POST /route HTTP/1.1\r\n{host}Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n"
                                      f"0\r\n\r\nG", {400}),
                "two lengths": (f"POST /route HTTP/1.1\r\n{host}Content-Length: 5\r\nContent-Length: 50\r\n\r\na=b&c", {400}),
                "two hosts": (f"GET / HTTP/1.1\r\n{host}Host: evil.example\r\nConnection: close\r\n\r\n", {400}),
                "another host": ("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n", {421}),
                "%00": (f"GET /health%00x HTTP/1.1\r\n{host}Connection: close\r\n\r\n", {400, 404}),
                "traversal": (f"GET /../../etc/passwd HTTP/1.1\r\n{host}Connection: close\r\n\r\n", {400, 404}),
                "encoded traversal": (f"GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\n{host}Connection: close\r\n\r\n", {400, 404}),
                "2 GB upload": (f"POST /route HTTP/1.1\r\n{host}Content-Length: 2147483648\r\n\r\n", {413}),
                "unknown method": (f"TRACE / HTTP/1.1\r\n{host}Connection: close\r\n\r\n", {405}),
            }
            wrong = []
            for name, (request, expected) in tries.items():
                answer = raw(port, request.encode())
                if status(answer) not in expected or b"root:" in answer:
                    wrong.append(f"{name}: {answer[:60]!r}")
            alive = get(address + "/health")[0] == 200
    say(attacks.__doc__, f"{len(tries)} tried, wrong: {wrong or 'none'}; the desk answers after: {alive}",
        not wrong and alive)


def slow():
    """10,000 idle connections and a hundred that send a byte at a time shut nobody out"""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, 12000), hard))
    count = min(10000, resource.getrlimit(resource.RLIMIT_NOFILE)[0] - 500)
    with tempfile.TemporaryDirectory() as folder:
        data = os.path.join(folder, "demo.db")
        Tool(binary(), data)("demo")
        with desk(data) as address:
            port = int(address.rsplit(":", 1)[1])
            lines = []
            try:
                for _ in range(count):
                    line = socket.socket()
                    line.settimeout(5)
                    line.connect(("127.0.0.1", port))
                    lines.append(line)
                for line in lines[:100]:
                    line.sendall(b"GET / HTTP/1.1\r\nHo")
                times = []
                for turn in range(40):
                    begun = time.monotonic()
                    answer = get(address + "/search?q=medico")[0]
                    times.append((time.monotonic() - begun, answer))
                    lines[turn].sendall(b"s")
                worst = max(t for t, _ in times)
                right = all(code == 200 for _, code in times)
            finally:
                for line in lines:
                    line.close()
    say(slow.__doc__, f"{count} connections held, slowest of 40 answers {worst * 1000:.0f} ms, all answered: {right}",
        right and worst < 2 and count == 10000)


def reached():
    """the desk does not listen beyond this computer without TLS or a named proxy, nor then without users"""
    with tempfile.TemporaryDirectory() as folder:
        data = os.path.join(folder, "demo.db")
        tool = Tool(binary(), data)
        tool("demo")
        refused = []
        for words in (["--bind", "0.0.0.0"], ["--bind", "::"], ["--bind", "0.0.0.0", "--public-url", "https://d.example"],
                      ["--public-url", "https://d.example"]):
            port = str(free_port())
            try:
                done = subprocess.run([binary(), "serve", "--data", data, "--port", port, *words], timeout=8,
                                      capture_output=True)
                refused.append(done.returncode != 0)
            except subprocess.TimeoutExpired:
                refused.append(False)
        subprocess.run([binary(), "user", "add", "anna", "--role", "coordinator", "--data", data],
                       input=b"tre gatti sul tetto\n", check=True, capture_output=True)
        with desk(data, "--public-url", "https://d.example") as address:
            code, headers, body = get(address + "/", Host="d.example")
            signed = b"password" in body
            secure = headers.get("Strict-Transport-Security") is not None
            stranger = get(address + "/", Host="evil.example")[0]
    say(reached.__doc__, f"refused {sum(refused)} of {len(refused)}; behind a proxy it asks to sign in: {signed}, sends "
        f"HSTS: {secure}, another host: {stranger}", all(refused) and signed and secure and stranger == 421)


def guessed():
    """passwords cannot be guessed at the desk: the door shuts"""
    with tempfile.TemporaryDirectory() as folder:
        data = os.path.join(folder, "demo.db")
        Tool(binary(), data)("demo")
        subprocess.run([binary(), "user", "add", "anna", "--role", "coordinator", "--data", data],
                       input=b"tre gatti sul tetto\n", check=True, capture_output=True)
        with desk(data) as address:
            page = get(address + "/sign-in")[2].decode()
            token = re.search(r'name="token" value="([0-9a-f]+)"', page).group(1)
            codes = []
            for number in range(8):
                body = urllib.parse.urlencode({"token": token, "name": "anna", "password": f"guess {number}"}).encode()
                port = int(address.rsplit(":", 1)[1])
                codes.append(status(raw(port, (
                    f"POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\nContent-Type: "
                    f"application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n\r\n").encode() + body)))
    say(guessed.__doc__, f"answers {codes}", codes == [403] * 5 + [429] * 3)


CHECKS = [tested, attacks, slow, reached, guessed]
