"""What every browser test stands on: a desk of its own, and Debian's chromium to look at it with."""
import os
import unittest

from playwright.sync_api import sync_playwright

from desk import Desk

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")


class BrowserTestCase(unittest.TestCase):
    """A desk and a browser, for as long as the tests of one class last."""

    @classmethod
    def setUpClass(cls):
        cls.desk = Desk(os.environ["SPORTELLO"])
        cls.playwright = sync_playwright().start()
        cls.browser = cls.playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.playwright.stop()
        cls.desk.close()
