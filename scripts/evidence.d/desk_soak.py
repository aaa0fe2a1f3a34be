"""Soak: thirty minutes of mixed load, memory and descriptors over time, the slowest of a hundred, and overload."""
import concurrent.futures
import http.client
import os
import random
import re
import tempfile
import threading
import time
import urllib.parse
import urllib.request

from evidence import Tool, say
from served import binary, get

MINUTES = float(os.environ.get("SOAK_MINUTES", "30"))
WORDS = ["avvocato", "medico", "casa", "permesso", "lavoro", "docce", "corso", "pediatra", "محامي", "адвокат", "a", "zz"]


def usage(process):
    """Resident kilobytes and open descriptors of a process."""
    with open(f"/proc/{process}/status") as file:
        memory = int(re.search(r"VmRSS:\s+(\d+)", file.read()).group(1))
    return memory, len(os.listdir(f"/proc/{process}/fd"))


def ask(port, stop, times, faults, seed):
    """One client on a connection of its own: reads, and now and then routes a person."""
    chance = random.Random(seed)
    line = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    token = None
    while not stop.is_set():
        kind = chance.random()
        begun = time.monotonic()
        try:
            if token is None or kind < 0.02:
                line.request("GET", "/route?need=health.doctor")
                body = line.getresponse().read().decode()
                token = re.search(r'name="token" value="([0-9a-f]+)"', body).group(1)
                status = 200
            elif kind < 0.25:
                form = urllib.parse.urlencode({"token": token, "need": "health.doctor", "age": chance.randrange(90)})
                line.request("POST", "/route", form, {"Content-Type": "application/x-www-form-urlencoded"})
                answer = line.getresponse()
                answer.read()
                line.request("GET", answer.headers["Location"])
                answer = line.getresponse()
                answer.read()
                status = answer.status
            else:
                path = chance.choice(["/search?q=", "/hsds/services?per_page=5&search="]) if kind < 0.9 else "/guide?x="
                line.request("GET", path + urllib.parse.quote(chance.choice(WORDS)))
                answer = line.getresponse()
                answer.read()
                status = answer.status
            if status != 200:
                faults.append(status)
        except (OSError, http.client.HTTPException) as error:
            faults.append(repr(error)[:60])
            line.close()
        times.append(time.monotonic() - begun)
        time.sleep(chance.random() * 0.08)


def soak():
    """mixed load: memory drifts less than five in a hundred, no descriptor is lost, p99 within 50 ms"""
    import subprocess
    with tempfile.TemporaryDirectory() as folder:
        data = os.path.join(folder, "demo.db")
        Tool(binary(), data)("demo")
        process = subprocess.Popen([binary(), "serve", "--data", data, "--port", "0", "--language", "en"],
                                   stdout=subprocess.PIPE, text=True)
        try:
            port = int(re.search(r":(\d+)/", process.stdout.readline()).group(1))
            stop, times, faults = threading.Event(), [], []
            clients = [threading.Thread(target=ask, args=(port, stop, times, faults, n)) for n in range(6)]
            for client in clients:
                client.start()
            seen = []
            begun = time.monotonic()
            while time.monotonic() - begun < MINUTES * 60:
                time.sleep(MINUTES * 60 / 40)
                seen.append(usage(process.pid))
            stop.set()
            for client in clients:
                client.join()
            time.sleep(17)
            idle = usage(process.pid)[1]
        finally:
            process.terminate()
            process.wait(20)
    # The first fifth fills what is kept for half an hour and the allocator's pools.
    early, late = seen[len(seen) // 5:len(seen) // 5 + 5], seen[-5:]
    drift = (sum(m for m, _ in late) / len(late)) / (sum(m for m, _ in early) / len(early)) - 1
    descriptors = (min(f for _, f in early), max(f for _, f in late), idle)
    ordered = sorted(times)
    p99 = ordered[int(len(ordered) * 0.99)] * 1000
    say(f"{soak.__doc__}, {MINUTES:g} minutes (the claim is of thirty)",
        f"{len(times)} requests, {len(times) / MINUTES / 60:.0f}/s, drift {100 * drift:+.1f} %, {late[-1][0] // 1024} MiB, "
        f"descriptors {descriptors}, p50 {ordered[len(ordered) // 2] * 1000:.1f} ms, p99 {p99:.1f} ms, faults {faults[:3]}",
        abs(drift) < 0.05 and descriptors[1] <= descriptors[0] + 2 and idle <= descriptors[0] and p99 <= 50
        and not faults and MINUTES >= 30)


def overload():
    """more than can be done is answered 503 with Retry-After, and the desk goes on"""
    import subprocess
    with tempfile.TemporaryDirectory() as folder:
        data = os.path.join(folder, "demo.db")
        Tool(binary(), data)("demo")
        process = subprocess.Popen([binary(), "serve", "--data", data, "--port", "0", "--language", "en"],
                                   stdout=subprocess.PIPE, text=True)
        try:
            port = int(re.search(r":(\d+)/", process.stdout.readline()).group(1))
            address = f"http://127.0.0.1:{port}"
            urllib.request.urlopen(address + "/guide").read()

            def one(_):
                status, headers, _ = get(address + "/hsds/services?full=true&per_page=1000")
                return status, headers.get("Retry-After")
            with concurrent.futures.ThreadPoolExecutor(600) as pool:
                answers = list(pool.map(one, range(1800)))
            after = get(address + "/health")[0]
        finally:
            process.terminate()
            process.wait(20)
    count = {status: sum(a[0] == status for a in answers) for status in {a[0] for a in answers}}
    told = all(retry for status, retry in answers if status == 503)
    say(overload.__doc__, f"answers {count}, each 503 says when to try again: {told}, after it {after}",
        set(count) == {200, 503} and told and after == 200)


CHECKS = [soak, overload]
