"""A guide of 300 entries set by us, Typst, WeasyPrint and Chromium in turns, and 500 services in twelve languages.

The entries and the peers' documents are those of the performance kit's guide_bench.py; PEERS is a Python that has typst,
weasyprint and numpy (made where it is missing).
"""
import json
import os
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from evidence import SHARED, failures, run, say  # noqa: E402

PEERS = os.environ.get("PEERS", os.path.join(tempfile.gettempdir(), "sportello-guide-peers"))
TWELVE = ["it", "en", "fr", "es", "ar", "fa", "ur", "bn", "uk", "zh", "ti", "ro"]


def python():
    """A Python that has the peers."""
    path = os.path.join(PEERS, "bin", "python")
    if not os.path.exists(path):
        run(sys.executable, "-m", "venv", PEERS)
        run(path, "-m", "pip", "install", "-q", "typst", "weasyprint", "numpy", "outloud", "pillow", timeout=3000)
    return path


DRAFT = r"""
import json, sys
kit, out = sys.argv[1:3]
source = open(kit + '/guide_bench.py').read().split("\nfor lang in ('it', 'ar'):")[0]
sys.argv = ['guide_bench.py', out]
scope = {'__file__': kit + '/guide_bench.py', '__name__': 'kit'}
exec(source, scope)
for count in (300, 500):
    scope['N'] = count
    for lang in ('it', 'ar'):
        E = scope['entries'](lang)
        base = f'{out}/{lang}-{count}'
        open(base + '.html', 'w').write(scope['mk_html'](E, lang, False))
        open(base + '.c.html', 'w').write(scope['mk_html'](E, lang, True))
        open(base + '.typ', 'w').write(scope['mk_typ'](E, lang))
        week = ['Lunedì','Martedì','Mercoledì','Giovedì','Venerdì','Sabato','Domenica'] if lang == 'it' else ['الإثنين','الثلاثاء','الأربعاء','الخميس','الجمعة','السبت','الأحد']
        rows = []
        for e in E:
            spans = []
            for day, text in e['hours']:
                for part in text.split(', '):
                    a, b = [int(x[:2]) * 60 + int(x[3:]) for x in part.split('–')]
                    if b > a: spans.append([week.index(day) * 1440 + a, b - a])
            rows.append({'section': e['sec'], 'name': e['name'], 'address': e['addr'], 'phones': e['phones'], 'text': e['desc'], 'spans': spans})
        json.dump(rows, open(base + '.json', 'w'), ensure_ascii=False)
"""


def memory(process):
    """Resident memory of a process and its children, kB, each shared page counted once."""
    try:
        with open(f"/proc/{process}/smaps_rollup") as file:
            own = int(next(line for line in file if line.startswith("Pss:")).split()[1])
        with open(f"/proc/{process}/task/{process}/children") as file:
            return own + sum(memory(int(child)) for child in file.read().split())
    except (OSError, StopIteration):
        return 0


def measured(command):
    """Seconds and peak megabytes of a command."""
    start, peak = time.time(), 0
    process = subprocess.Popen([str(word) for word in command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    while process.poll() is None:
        peak = max(peak, memory(process.pid))
        time.sleep(0.005)
    if process.returncode:
        raise RuntimeError(f"{command[0]}: {process.stderr.read().decode()[-400:]}")
    return time.time() - start, peak / 1024


def pages(file):
    """The pages of a PDF."""
    output = run("pdfinfo", file).stdout
    return next(line.split()[1] for line in output.splitlines() if line.startswith("Pages"))


def bench(tool, rounds=5):
    """300 entries in Italian and Arabic: at most half of Typst's time, and at most 100 MB"""
    folder = tempfile.mkdtemp(prefix="sportello-guides-")
    kit = os.path.join(SHARED, "perf")
    run(python(), "-c", DRAFT, kit, folder, timeout=600)
    chromium = ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer"]
    for language in ("it", "ar"):
        base = os.path.join(folder, f"{language}-300")
        engines = {
            "sportello": [tool, "set", base + ".json", language, base + ".ours.pdf"],
            "typst": [python(), "-c", f"import typst; typst.compile('{base}.typ', output='{base}.typst.pdf')"],
            "weasyprint": [python(), "-m", "weasyprint", base + ".html", base + ".weasy.pdf"],
            "chromium": chromium + [f"--print-to-pdf={base}.chrome.pdf", f"file://{base}.c.html"],
        }
        best = {}
        for turn in range(rounds):
            for name, command in engines.items():
                if turn > 1 and name in ("weasyprint", "chromium"):
                    continue
                try:
                    best[name] = min(best.get(name, (1e9, 0)), measured(command))
                except (OSError, RuntimeError) as error:
                    print(f"            {name} could not be measured: {error}")
        for name, (seconds, megabytes) in best.items():
            file = base + {"sportello": ".ours", "typst": ".typst", "weasyprint": ".weasy", "chromium": ".chrome"}[name]
            print(f"            {language} {name}: {seconds:.2f} s, {megabytes:.0f} MB, "
                  f"{os.path.getsize(file + '.pdf') // 1024} KiB, {pages(file + '.pdf')} pages")
        (ours, size), (theirs, _) = best["sportello"], best["typst"]
        say(f"300 entries in {language}: at most half of Typst's time, and at most 100 MB",
            f"{ours:.2f} s against {theirs:.2f} s, {ours / theirs:.2f}×, {size:.0f} MB", ours <= theirs / 2 and size <= 100)
    seconds, megabytes = measured([tool, "many", os.path.join(folder, "it-500.json"), *TWELVE])
    say("500 services in twelve languages in at most 30 s", f"{seconds:.1f} s, {megabytes:.0f} MB", seconds <= 30)


if __name__ == "__main__":
    bench(sys.argv[1])
    sys.exit(1 if failures else 0)
