"""The states of the desk's pages that are looked at, and what is asked of each."""

# Words in addresses that would tell of the person at the counter.
PERSONAL = ("asylum", "status=", "age=", "nationality", "tax_code", "lacks", "has=")

LANGUAGES = ("it", "ar")
LOOKS = (
    ("light", {"color_scheme": "light", "viewport": {"width": 1366, "height": 768}}),
    ("dark", {"color_scheme": "dark", "viewport": {"width": 1366, "height": 768}}),
    ("narrow", {"color_scheme": "light", "viewport": {"width": 320, "height": 640}}),
)


def states(page, url):
    """Leads the page to one state after another, by what a person clicks, and yields a name for each."""
    page.goto(url)
    yield "home"
    page.goto(url + "search?q=avvocato")
    yield "search"
    page.goto(url + "search?q=zzzzqqqq")
    yield "nothing found"
    page.goto(url + "service/asl-al:walk-in")
    yield "service"
    page.goto(url + "service/nobody")
    yield "not found"
    page.goto(url + "route?need=health.doctor")
    yield "inquiry"
    submit(page, "form[action='/route']")
    yield "answer"
    sheet = page.locator("form[action='/sheet'] [type=submit], form[action='/sheet'] button")
    if sheet.count():
        boxes = page.locator("input[type=checkbox][name=service]")
        if boxes.count():
            boxes.first.check()
        sheet.first.click()
        page.wait_for_load_state()
        yield "sheet"
    page.goto(url + "guide")
    yield "guide"


def submit(page, form):
    """Sends a form as its own button does."""
    page.locator(f"{form} [type=submit], {form} button:not([type=button])").first.click()
    page.wait_for_load_state()
