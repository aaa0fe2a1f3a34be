"""The states of the desk's pages that are looked at, and what is asked of each."""

import re

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
    page.goto(url + "search?q=a&free=1")
    yield "search narrowed"
    page.goto(url + "search?q=avvocato&need=food")
    yield "search narrowed to nothing"
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
        if page.locator("details.send summary").count():
            page.locator("details.send summary").click()
            yield "message of the sheet"
    page.goto(url + "guide")
    yield "guide"
    yield from following(page, url)
    for language in ("it", "ar", "zh"):
        page.goto(url + f"people/{language}")
        yield f"people {language}"
        page.goto(url + f"people/{language}/search?q=avvocato")
        yield f"people search {language}"
    page.goto(url + "people/ur/service/asl-al:walk-in")
    yield "people service"


def following(page, url):
    """From an answer to the partner's page."""
    page.goto(url + "route?need=legal.permit.renewal")
    page.fill("#age", "31")
    submit(page, "form[action='/route']")
    page.locator("form[action='/refer'] button[value=logged]").first.click()
    page.wait_for_load_state()
    yield "answer with a case"
    page.locator("form[action='/refer'] button[value=ask]").first.click()
    page.wait_for_load_state()
    yield "consent"
    page.locator("button[value=sent]").click()
    page.wait_for_load_state()
    case = page.url
    yield "case"
    page.locator("form[action$='/ask'] button").first.click()
    page.wait_for_load_state()
    link = re.search(r"/p/[a-z0-9]{26}", page.content()).group(0)
    yield "partner asked"
    page.goto(url + link.lstrip("/"))
    yield "partner"
    page.locator("details summary").nth(1).click()
    yield "partner's reasons"
    page.goto(url + "p/aaaaaaaaaaaaaaaaaaaaaaaaaa")
    yield "unknown link"
    page.goto(url + "due")
    yield "due"
    page.goto(url + "case")
    yield "case door"
    page.goto(url + "sign-in")
    yield "sign in"
    page.goto(case)
    page.locator("details summary").last.click()
    yield "case with its history"


def submit(page, form):
    """Sends a form as its own button does."""
    page.locator(f"{form} [type=submit], {form} button:not([type=button])").first.click()
    page.wait_for_load_state()
