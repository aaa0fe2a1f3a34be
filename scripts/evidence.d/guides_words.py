"""What is read in the guides: telephones, the order of headings, secrets, words of right-to-left languages."""
import html
import os
import re
import sqlite3
import subprocess
import tempfile
import unicodedata

from evidence import SHARED
from guides_pages import files, inventory, reading, spread, tool

HERE = os.path.dirname(os.path.abspath(__file__))
RIGHT_TO_LEFT = ["ar", "fa", "ur", "ps"]


def model(folder, language):
    """The guide's page of HTML, which is made of the same model."""
    with open(os.path.join(folder, f"guide-{language}.html"), encoding="utf-8") as file:
        return file.read()


def telephones(page):
    """The telephones of a page of HTML."""
    return sorted(set(re.findall(r'<a href="tel:[^"]*">(?:<bdi[^>]*>)?([^<]*)', page)))


def ascending(phone, boxes):
    """Whether the groups of a telephone stand from left to right on one line somewhere."""
    groups = phone.split()
    for place in range(len(boxes) - len(groups) + 1):
        run = boxes[place:place + len(groups)]
        if [word for word, _, _ in run] == groups and all(
                a[1] < b[1] and abs(a[2] - b[2]) < 3 for a, b in zip(run, run[1:])):
            return True
    return False


def phones(folder):
    """How many telephones are found in the PDFs, of how many, and those lost."""
    languages, _ = inventory(folder)
    def of(language):
        lost, wanted = [], 0
        numbers = telephones(model(folder, language))
        for sheet in ("a4", "booklet", "large"):
            path = os.path.join(folder, f"guide-{language}-{sheet}.pdf")
            text = re.sub(r"\s+", " ", tool("pdftotext", path, "-"))
            boxes = [(html.unescape(word), float(left), float(top)) for left, top, word in re.findall(
                r'<word xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([^<]*)<', tool("pdftotext", "-bbox", path, "-"))]
            # A label may stand right before the digits, and a comma right after them.
            boxes = [(digits[0], left, top) for word, left, top in boxes for digits in [re.findall(r"\+?\d+", word)]
                     if len(digits) == 1]
            places = {}
            for place, (word, _, _) in enumerate(boxes):
                places.setdefault(word, []).append(place)
            for phone in numbers:
                wanted += 1
                groups = phone.split()
                near = any(ascending(phone, boxes[place:place + len(groups)]) for place in places.get(groups[0], []))
                if phone not in text or not near:
                    lost.append(f"{language} {sheet}: {phone}" + ("" if phone in text else " (not verbatim)"))
        return lost, wanted
    results = spread(of, languages)
    lost = [line for found, _ in results for line in found]
    wanted = sum(count for _, count in results)
    return wanted - len(lost), wanted, lost


def order(folder):
    """In how many guides the headings of the model are read in its order; content is written in that of the structure."""
    languages, _ = inventory(folder)
    def flat(text):
        return re.sub(r"[\s\u2066-\u2069\u200c-\u200f\u202a-\u202e]+", "", unicodedata.normalize("NFKC", text))
    def of(language):
        page = model(folder, language)
        wanted = [flat(html.unescape(re.sub("<sup.*?</sup>|<[^>]*>", "", text)))
                  for text in re.findall(r"<h[234][^>]*>(.*?)</h[234]>", page, re.S)]
        path = os.path.join(folder, f"guide-{language}-a4.pdf")
        if language in RIGHT_TO_LEFT:
            # Poppler gives the words of such a line from the left, so that a heading is known by its letters.
            bare = [flat(line).replace("(it)", "").strip("†*()") for line in tool("pdftotext", "-raw", path, "-").split("\n")]
            lines = [sorted(line) for line in bare if line]
            wanted = [sorted(heading.strip("†*()")) for heading in wanted]
            place, lost = 0, []
            for heading in wanted:
                found = next((index + count for index in range(place, len(lines)) for count in (1, 2, 3)
                              if sorted(sum(lines[index:index + count], [])) == heading), None)
                if found is None:
                    lost.append("".join(heading))
                place = found or place
            return lost
        text = flat(tool("pdftotext", "-raw", path, "-"))
        place, lost = 0, []
        for heading in wanted:
            heading = heading.rstrip("†*")
            found = text.find(heading, place)
            if found < 0:
                lost.append(heading)
            else:
                place = found + len(heading)
        return lost
    results = dict(zip(languages, spread(of, languages)))
    for language, lost in results.items():
        if lost:
            print(f"            {language}: {len(lost)} headings out of order, such as {lost[0]}")
    return sum(not lost for lost in results.values()), len(languages)


def secrets(data):
    """The addresses, names and points of confidential places, and the telephones kept from the public."""
    with sqlite3.connect(data) as store:
        store.text_factory = str
        columns = lambda table: [row[1] for row in store.execute(f"PRAGMA table_info({table})")]
        found = set()
        places = store.execute(
            "SELECT l.id, l.name, l.latitude, l.longitude, a.address_1 FROM locations l "
            "LEFT JOIN addresses a ON a.location_id = l.id WHERE l.is_confidential = 'true'").fetchall()
        for _, _, latitude, longitude, address in places:
            found.update(value for value in (address, latitude, longitude) if value and len(value) > 5)
        if "is_confidential" in columns("phones"):
            found.update(number for number, in store.execute(
                "SELECT number FROM phones WHERE is_confidential = 'true'"))
        return found


def canaries(folder):
    """How many secrets were looked for, in how many files, and where they were found."""
    hidden = secrets(os.path.join(folder, "demo.sportello"))
    names = reading(folder) + files(folder, ".html") + files(folder, ".txt")
    def of(name):
        path = os.path.join(folder, name)
        if not name.endswith(".pdf"):
            with open(path, encoding="utf-8") as file:
                text = re.sub(r"\s+", " ", file.read())
            return [f"{name}: {secret}" for secret in hidden if secret in text]
        text = re.sub(r"\s+", " ", tool("pdftotext", path, "-"))
        if "-a4" not in name and "-poster" not in name:
            return [f"{name}: {secret}" for secret in hidden if secret in text]
        # Titles, alternate texts and outline, which are strings of UTF-16, and addresses, which are ASCII.
        opened = subprocess.run(["qpdf", "--qdf", "--object-streams=disable", path, "-"], capture_output=True).stdout
        def stored(secret):
            code = secret.encode("utf-16-be")
            return code in opened or code.hex().encode() in opened or secret.encode() in opened
        return [f"{name}: {secret}" for secret in hidden if secret in text or stored(secret)]
    return len(hidden), len(names), [line for found in spread(of, names) for line in found]


def arabic(text):
    """The words of Arabic letters alone."""
    plain = unicodedata.normalize("NFKC", text)
    plain = re.sub(r"[\u2066-\u2069\u200c-\u200f\u202a-\u202e\u061c\u0640]", "", plain)
    return re.findall(r"[\u0621-\u06ff]{2,}", plain)


def extraction(folder, python):
    """For each language the words found in our PDF and in Typst's of the same lines, of how many."""
    fonts = {"ar": "Noto Sans Arabic", "fa": "Noto Sans Arabic", "ur": "Noto Nastaliq Urdu"}
    for language, font in fonts.items():
        with open(os.path.join(folder, f"guide-{language}.txt"), encoding="utf-8") as file:
            lines = [line for line in file.read().split("\n") if arabic(line)]
        wanted = sorted({word for line in lines for word in arabic(line)})
        with tempfile.TemporaryDirectory() as place:
            quoted = [line.replace("\\", "").replace('"', "'") for line in lines]
            with open(f"{place}/a.typ", "w", encoding="utf-8") as file:
                file.write(f'#set page("a4")\n#set text(lang: "{language}", font: ("{font}", "Noto Sans"), size: 9.5pt)\n')
                file.write("\n\n".join(f'#text("{line}")' for line in quoted))
            tool(python, "-c", f"import typst; typst.compile('{place}/a.typ', output='{place}/a.pdf')")
            theirs = set(arabic(tool("pdftotext", f"{place}/a.pdf", "-")))
        ours = set(arabic(tool("pdftotext", os.path.join(folder, f"guide-{language}-a4.pdf"), "-")))
        yield language, len(ours.intersection(wanted)), len(theirs.intersection(wanted)), len(wanted)


def jordan(binary, folder):
    """Entries, Arabic and English lines of the bilingual guide of the Jordan list, and names that stand in both."""
    data = os.path.join(SHARED, "data", "jordan-services", "en_ar_scrubbed_dev.json")
    with tempfile.TemporaryDirectory() as place:
        store, out = os.path.join(place, "d.sportello"), os.path.join(folder, "jordan")
        environment = dict(os.environ, SPORTELLO_NOW="2026-11-27T09:00")
        def call(*command, ok=(0,)):
            done = subprocess.run([binary, *command, "--data", store], capture_output=True, text=True, env=environment)
            if done.returncode not in ok:
                raise RuntimeError(f"{command}: {done.stderr[-400:]}{done.stdout[-400:]}")
            return done.stdout
        call("init")
        call("import", "apply", data, "--profile", os.path.join(HERE, "guides_jordan.json"), ok=(0, 1))
        call("guide", "build", "--to", out, "--in", "ar", "--beside", "en", "--format", "a4", "--months", "120")
    path = os.path.join(out, "guide-ar-en-a4.pdf")
    text = tool("pdftotext", "-layout", path, "-").splitlines()
    tool("pdftoppm", "-r", "60", "-png", "-f", "1", "-l", "6", path, os.path.join(out, "page"))
    both = sum(1 for line in text if re.search(r"[A-Za-z]{3}", line) and arabic(line))
    with open(os.path.join(out, "manifest.json"), encoding="utf-8") as file:
        entries = file.read().count('"hash"') - 1
    return (entries, sum(1 for line in text if arabic(line)), sum(1 for line in text if re.search("[A-Za-z]{3}", line)),
            both)
