"""Every state of every page, light, dark and narrow, in a language from the left and one from the right."""
import os
import unittest

from axe_playwright_python.sync_playwright import Axe

from browsing import BrowserTestCase
from pages import LANGUAGES, LOOKS, PERSONAL, states

SHOTS = os.environ.get("SCREENSHOTS")


class PageTests(BrowserTestCase):
    """What holds of all pages."""

    def test_every_state_of_every_page(self):
        """axe finds nothing, nothing overflows, nothing is asked of others, no script complains, no address tells."""
        for language in LANGUAGES:
            for look, options in LOOKS:
                context = self.browser.new_context(locale=language, **options)
                page = context.new_page()
                foreign, complaints = [], []
                page.on("request", lambda request, foreign=foreign: foreign.append(request.url)
                        if not request.url.startswith((self.desk.url, "data:")) else None)
                page.on("console", lambda message, complaints=complaints: complaints.append(message.text)
                        if message.type in ("error", "warning") and "404" not in message.text else None)
                seen = []
                for state in states(page, self.desk.url):
                    seen.append(state)
                    with self.subTest(state=state, look=look, language=language):
                        self.look_at(page, f"{state}-{look}-{language}")
                        self.assertEqual([], foreign)
                        self.assertEqual([], complaints)
                self.assertIn("answer", seen)
                self.assertIn("sheet", seen)
                context.close()

    def test_the_checks_find_what_they_are_for(self):
        """A page with faults of each kind is not passed."""
        page = self.browser.new_page(viewport={"width": 320, "height": 640})
        page.goto(self.desk.url)
        page.evaluate("""() => {
            document.querySelector("main").insertAdjacentHTML("beforeend", "<img src='/icon.svg'><p id='wide'>x</p>");
            document.getElementById("wide").style.width = "2000px";
        }""")
        with self.assertRaisesRegex(AssertionError, "image-alt"):
            self.look_at(page, "faulty")
        page.evaluate("document.querySelector('img').remove()")
        with self.assertRaisesRegex(AssertionError, "wider than the window"):
            self.look_at(page, "faulty")
        page.close()

    def look_at(self, page, name):
        """Checks the state the page is in."""
        if SHOTS:
            page.screenshot(path=os.path.join(SHOTS, name.replace(" ", "-") + ".png"), full_page=True)
        violations = Axe().run(page).response["violations"]
        self.assertEqual([], [f"{found['id']}: {node['html'][:160]}" for found in violations
                              for node in found["nodes"]])
        width = page.evaluate("[document.documentElement.scrollWidth, window.innerWidth]")
        self.assertLessEqual(width[0], width[1], "wider than the window")
        self.assertTrue(page.title().strip())
        direction = page.evaluate("document.documentElement.dir || 'ltr'")
        language = page.evaluate("document.documentElement.lang")
        self.assertEqual("rtl" if language.split("-")[0] in ("ar", "fa", "ur", "ps") else "ltr", direction)
        address = page.url.lower()
        self.assertEqual([], [word for word in PERSONAL if word in address])


if __name__ == "__main__":
    unittest.main()
