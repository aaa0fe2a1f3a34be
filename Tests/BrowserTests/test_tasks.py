"""Ten tasks at the counter by keyboard alone, none of more than twelve keystrokes from the box to the printed sheet; the
same by mouse without a script, which the desk has none of."""
import unittest

from browsing import BrowserTestCase

# What is typed into the box, and what the printed sheet must hold.
TASKS = ["avvo", "medico", "mensa", "dormi", "curric", "dentis", "isee", "lawyer", "псих", "طبيب"]


class TaskTests(BrowserTestCase):
    """What an operator does all day."""

    def test_ten_tasks_by_keyboard_in_twelve_keystrokes(self):
        """From the box to the sheet by keys alone; printing is one more."""
        for words in TASKS:
            with self.subTest(words=words):
                page = self.browser.new_page()
                page.goto(self.desk.url)
                self.wait_for_focus(page)
                count = 0
                for key in words:
                    page.keyboard.type(key)
                    count += 1
                # To the results, to the need, to the answer; then the first service, and the sheet.
                for key in ("Enter", "Enter", "Enter", " ", "Enter"):
                    before = page.url
                    page.keyboard.press(key)
                    count += 1
                    if key == "Enter" and not page.url.endswith("/sheet"):
                        page.wait_for_url(lambda url, before=before: url != before, timeout=10_000)
                        page.wait_for_load_state()
                        if not page.url.endswith("/sheet"):
                            self.wait_for_focus(page)
                self.assertTrue(page.url.endswith("/sheet"), f"{words}: {page.url} {page.title()}")
                self.assertGreater(page.locator("article, .entry, section").count(), 0)
                printed = page.pdf()
                count += 1
                self.assertGreater(len(printed), 5_000)
                self.assertLessEqual(count, 12, words)
                page.close()

    @staticmethod
    def wait_for_focus(page):
        """Until the page has put the focus where one goes on."""
        page.wait_for_function("document.activeElement && document.activeElement !== document.body", timeout=10_000)

    def test_the_same_by_mouse_without_scripts(self):
        """Nothing needs a script."""
        context = self.browser.new_context(java_script_enabled=False)
        for words in TASKS:
            with self.subTest(words=words):
                page = context.new_page()
                page.goto(self.desk.url)
                page.fill("#q", words)
                page.click("form[role=search] button")
                page.locator("a.row.need").first.click()
                page.locator("form[action='/route'] button.primary").click()
                page.locator("input[name=service]").first.check()
                page.locator("form[action='/sheet'] button.primary").click()
                self.assertTrue(page.url.endswith("/sheet"), page.url)
                page.close()
        context.close()


if __name__ == "__main__":
    unittest.main()
