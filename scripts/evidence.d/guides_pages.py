"""What the tools of print say of the guides' pages: fonts, codes, boxes, sheets, inks, bytes, conformance."""
import collections
import concurrent.futures
import json
import os
import re
import subprocess
import sys
import tempfile

SHEETS = ["a4", "booklet", "fold", "poster", "large"]
PRINTED = ["booklet-print", "fold-print"]
LINK = "https://guida.example/"


def tool(*command, check=True):
    """The output of a command."""
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, errors="replace")
    if check and done.returncode:
        raise RuntimeError(f"{command[0]}: {done.stderr[-300:]}")
    return done.stdout


def files(folder, suffix=".pdf"):
    """The names in a folder with an ending."""
    return sorted(name for name in os.listdir(folder) if name.endswith(suffix))


def inventory(folder):
    """The languages of the guides, and how many PDFs there are."""
    return sorted(name[6:-5] for name in files(folder, ".html")), len(files(folder))


def expected(languages):
    """The names of all sheets."""
    return [f"guide-{language}-{sheet}.pdf" for language in languages for sheet in SHEETS + PRINTED]


def reading(folder):
    """The PDFs to be read."""
    return [name for name in files(folder) if "-print" not in name]


def spread(work, names):
    """The results of some work on each name, two at a time."""
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        return list(pool.map(work, names))


def fonts(folder):
    """How many fonts there are, and those not embedded or without a Unicode map."""
    def of(name):
        lines = tool("pdffonts", os.path.join(folder, name)).splitlines()[2:]
        return [(name, line) for line in lines]
    lines = [line for found in spread(of, files(folder)) for line in found]
    return len(lines), [(name, line) for name, line in lines if line.split()[-5:-2] != ["yes", "yes", "yes"]]


def codes(folder):
    """How many QR codes are read back from a 150-dpi grey raster as what they should say, of how many."""
    def of(name):
        with tempfile.TemporaryDirectory() as place:
            tool("pdftoppm", "-r", 150, "-gray", "-png", "-f", 1, "-l", 1, os.path.join(folder, name), f"{place}/p")
            picture = os.path.join(place, os.listdir(place)[0])
            return tool("zbarimg", "--quiet", "--raw", picture, check=False).strip() == LINK
    names = files(folder)
    return sum(spread(of, names)), len(names)


def boxes(folder):
    """How many words there are, and those outside of their page or within 2 mm of its edge."""
    outside, count = [], 0
    def of(name):
        return name, tool("pdftotext", "-bbox", os.path.join(folder, name), "-")
    for name, text in spread(of, reading(folder)):
        width = height = 0.0
        edge = 2 * 72 / 25.4
        for line in text.splitlines():
            numbers = [float(number) for number in re.findall(r'="(-?[\d.]+)"', line)]
            if "<page " in line:
                width, height = numbers
            elif "<word " in line:
                count += 1
                left, top, right, bottom = numbers
                if left < edge or right > width - edge or top < 0 or bottom > height:
                    outside.append((name, line))
    return count, outside


def texts(path, options=()):
    """The words of each page."""
    return [re.sub(r"\s+", "", page) for page in tool("pdftotext", *options, path, "-").split("\f")[:-1]]


def imposed(folder):
    """How many sides of the imposed booklets bear the pages that a saddle-stitched booklet has there, of how many."""
    right = sides = 0
    for name in [name for name in files(folder) if name.endswith("-booklet.pdf")]:
        print_name = os.path.join(folder, name.replace(".pdf", "-print.pdf"))
        pages = texts(os.path.join(folder, name))
        count = (len(pages) + 3) // 4 * 4
        turned = any(f"guide-{language}-" in name for language in ("ar", "fa", "ur", "ps"))
        left = texts(print_name, ("-x", 0, "-y", 0, "-W", 421, "-H", 596))
        after = texts(print_name, ("-x", 421, "-y", 0, "-W", 421, "-H", 596))
        for side in range(count // 2):
            pair = [count - 1 - side, side] if side % 2 == 0 else [side, count - 1 - side]
            wanted = [pages[page] if page < len(pages) else "" for page in (reversed(pair) if turned else pair)]
            sides += 1
            found = [left[side], after[side]]
            # The halves are read one by one, so that a line across the fold would be seen as well.
            right += all(collections.Counter(a) == collections.Counter(b) for a, b in zip(wanted, found))
    return right, sides


CONTRAST = r"""
import sys, collections
from PIL import Image
def light(c):
    v = [x / 255 for x in c]
    v = [x / 12.92 if x <= 0.03928 else ((x + 0.055) / 1.055) ** 2.4 for x in v]
    return 0.2126 * v[0] + 0.7152 * v[1] + 0.0722 * v[2]
inks = collections.Counter()
for path in sys.argv[1:]:
    picture = Image.open(path).convert('RGB')
    inks.update(dict((c, n) for n, c in picture.getcolors(1 << 24)))
# What is not smoothed away between ink and paper: a colour of many pixels.
total = sum(inks.values())
solid = [c for c, n in inks.items() if n > total * 0.0008 and c != (255, 255, 255)]
print(min(1.05 / (light(c) + 0.05) for c in solid), len(solid))
"""


def contrast(folder, python):
    """The lowest contrast of an ink with white, and how many inks there are."""
    with tempfile.TemporaryDirectory() as place:
        for number, (name, grey) in enumerate([("guide-it-a4.pdf", []), ("guide-ar-a4.pdf", []),
                                               ("guide-it-poster.pdf", []), ("guide-it-a4.pdf", ["-gray"])]):
            # Without smoothing every pixel is ink or paper.
            tool("pdftoppm", "-r", 100, "-aa", "no", "-aaVector", "no", *grey, "-png", "-f", 1, "-l", 3,
                 os.path.join(folder, name), f"{place}/{number}")
        output = tool(python, "-c", CONTRAST, *[os.path.join(place, name) for name in os.listdir(place)])
    worst, inks = output.split()
    return float(worst), int(inks)


def twice(folder, binary):
    """How many files of a second build are the same bytes, of how many."""
    with tempfile.TemporaryDirectory() as place:
        environment = dict(os.environ, SPORTELLO_NOW="2026-11-27T09:00")
        subprocess.run([binary, "guide", "build", "--data", os.path.join(folder, "demo.sportello"), "--to", place,
                        "--link", LINK, "--in", "it", "--in", "ar"], check=True, capture_output=True, env=environment)
        names = [name for name in os.listdir(place) if name != "manifest.json"]
        same = 0
        for name in names:
            with open(os.path.join(place, name), "rb") as ours, open(os.path.join(folder, name), "rb") as theirs:
                same += ours.read() == theirs.read()
        return same, len(names)


def outloud(folder, python):
    """How many reading PDFs outloud passes, of how many, and what it says of the others."""
    found = []
    def of(name):
        done = subprocess.run([os.path.join(os.path.dirname(python), "outloud"), os.path.join(folder, name)],
                              capture_output=True, text=True)
        if done.returncode:
            found.append(f"{name}: " + " ".join(line for line in done.stdout.splitlines() if "ERROR" in line)[:300])
        return done.returncode == 0
    names = reading(folder)
    return sum(spread(of, names)), len(names), found


def sound(folder):
    """How many files qpdf finds nothing in."""
    def of(name):
        return subprocess.run(["qpdf", "--check", os.path.join(folder, name)], capture_output=True).returncode == 0
    names = files(folder)
    return sum(spread(of, names)), len(names)
