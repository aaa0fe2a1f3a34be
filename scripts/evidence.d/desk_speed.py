"""Speed: search, route and API beside nginx with a file of 1 KB in the same run, and from key to painted list."""
import contextlib
import os
import re
import shutil
import subprocess
import tempfile
import time
import urllib.parse
import urllib.request

from evidence import SHARED, Tool, run, say
from served import binary, desk, free_port, get, peers

SIZE = int(os.environ.get("N", "100000"))
SECONDS = os.environ.get("SECONDS_EACH", "6")


def network(size):
    """A data file of a made-up network, made once for this user."""
    folder = os.environ.get("SPEED_DATA") or os.path.join(tempfile.gettempdir(), f"sportello-speed-{size}")
    data = os.path.join(folder, "network.sportello")
    if not os.path.exists(data):
        os.makedirs(folder, exist_ok=True)
        python = peers("numpy")
        if not os.path.exists(os.path.join(folder, "split")):
            run(python, os.path.join(SHARED, "perf", "netgen.py"), "--seed", "1", "--n", size, "--out", folder,
                "--split", "--queries", "10", "--text", "10")
        draft = data + ".draft"
        for name in (draft, draft + "-journal"):
            with contextlib.suppress(FileNotFoundError):
                os.unlink(name)
        Tool(binary(), draft)("init")
        run(binary(), "import", "apply", os.path.join(folder, "split"), "--source", "made", "--force", "--data", draft,
            "--language", "en", timeout=3000, check=False)
        os.rename(draft, data)
    return data


@contextlib.contextmanager
def nginx():
    """nginx serving a file of 1 KB on a port of this machine; two workers, as many as there are of the desk's threads."""
    with tempfile.TemporaryDirectory() as folder:
        port = free_port()
        os.makedirs(os.path.join(folder, "www"))
        os.chmod(folder, 0o755)
        with open(os.path.join(folder, "www", "file.txt"), "wb") as file:
            file.write(b"x" * 1024)
        paths = " ".join(f"{kind}_temp_path {folder}/{kind};" for kind in
                         ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
        with open(os.path.join(folder, "nginx.conf"), "w") as file:
            file.write(f"worker_processes 2; pid {folder}/pid; daemon off; error_log {folder}/errors;\n"
                       "user root;\nevents { worker_connections 1024; }\n"
                       f"http {{ access_log off; {paths} keepalive_requests 1000000; "
                       f"server {{ listen 127.0.0.1:{port}; root {folder}/www; }} }}\n")
        process = subprocess.Popen(["nginx", "-p", folder, "-c", f"{folder}/nginx.conf"], stderr=subprocess.PIPE)
        try:
            time.sleep(1)
            if get(f"http://127.0.0.1:{port}/file.txt")[0] != 200:
                raise RuntimeError("nginx does not serve")
            yield f"http://127.0.0.1:{port}/file.txt"
        finally:
            process.terminate()
            process.wait(10)


def wrk(address):
    """Requests a second and the median in milliseconds, at sixteen connections."""
    done = run("wrk", "-t1", "-c16", f"-d{SECONDS}s", "--latency", address)
    median = re.search(r"50%\s+([\d.]+)(us|ms|s)", done.stdout)
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", done.stdout).group(1))
    bad = re.search(r"Non-2xx or 3xx responses: (\d+)", done.stdout)
    if bad:
        raise RuntimeError(f"{address}: {bad.group(0)}")
    return rate, float(median.group(1)) * {"us": 0.001, "ms": 1, "s": 1000}[median.group(2)]


def route_of(address):
    """The address of an answer kept for a person, which is routed anew each time that it is read."""
    opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
    page = opener.open(address + "/route?need=health.doctor").read().decode()
    token = re.search(r'name="token" value="([0-9a-f]+)"', page).group(1)
    form = urllib.parse.urlencode({"token": token, "need": "health.doctor", "age": "31", "origin": "45.07,7.68"})
    return opener.open(address + "/route", form.encode()).geturl()


def beside_nginx():
    """requests a second at sixteen connections beside nginx with a static file of 1 KB"""
    for program in ("nginx", "wrk"):
        if not shutil.which(program):
            raise RuntimeError(f"{program} is not here (apt-get install nginx-light wrk)")
    data = network(SIZE)
    with desk(data, seconds=600) as address, nginx() as plain:
        # The first request builds what is found by.
        urllib.request.urlopen(address + "/search?q=a", timeout=600).read()
        urllib.request.urlopen(address + "/hsds/services?per_page=1", timeout=600).read()
        targets = {"search page": address + "/search?q=consultorio", "search (HSDS)": address
                   + "/hsds/services?search=consultorio&per_page=10", "route page": route_of(address)}
        rounds = [{"nginx": wrk(plain), **{name: wrk(target) for name, target in targets.items()}} for _ in range(3)]
    best = {name: (max(r[name][0] for r in rounds), min(r[name][1] for r in rounds)) for name in rounds[0]}
    rate, median = best["nginx"]
    for name in targets:
        share, times = best[name][0] / rate, best[name][1] / median
        say(f"{name}, {SIZE} services: a quarter of nginx's rate, no more than three times its median",
            f"{best[name][0]:.0f} of {rate:.0f} requests/s ({100 * share:.0f} %), median {best[name][1]:.2f} of "
            f"{median:.2f} ms ({times:.1f} times)", share >= 0.25 and times <= 3)


PAINT = """
import statistics, sys, time
from playwright.sync_api import sync_playwright
address, words = sys.argv[1], sys.argv[2:]
times = []
with sync_playwright() as p:
    browser = p.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
    page = browser.new_page(viewport={"width": 1366, "height": 768})
    for turn in range(5):
        for word in words:
            page.goto(address + "/")
            page.fill("#q", word)
            start = page.evaluate("performance.timeOrigin + performance.now()")
            page.press("#q", "Enter")
            page.wait_for_selector("h2")
            end = page.evaluate("new Promise(done => requestAnimationFrame(() => setTimeout(() => done("
                                "performance.timeOrigin + (performance.getEntriesByType('paint').at(-1)?.startTime ?? "
                                "performance.now())), 0)))")
            times.append(end - start)
times.sort()
print(times[len(times) // 2], times[int(len(times) * .95)])
"""


def painted():
    """from key to painted list"""
    python = peers("playwright")
    data = network(10000)
    with desk(data, seconds=600) as address:
        urllib.request.urlopen(address + "/search?q=a", timeout=600).read()
        words = ["a", "av", "avvocato", "permesso", "medico", "cas", "lavoro", "corso italiano"]
        median, p95 = map(float, run(python, "-c", PAINT, address, *words).stdout.split())
    say("10,000 services, key to painted list in the browser, p95 within 100 ms",
        f"median {median:.0f} ms, p95 {p95:.0f} ms", p95 <= 100)


CHECKS = [beside_nginx, painted]
