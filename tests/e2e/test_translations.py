# SPDX-License-Identifier: MIT
"""The translations that are shipped: complete, and with the placeholders of their sources."""
import glob
import os
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ET

SOURCE = os.environ["PORTMONOTE_SOURCE"]
BINARY = os.environ["PORTMONOTE_BINARY"]
LANGUAGES = ("zh_CN", "de", "fr", "ja", "es")
PLACEHOLDER = re.compile(r"%L?\d+|%n")


class Translations(unittest.TestCase):
    def messages(self, file):
        for context in ET.parse(file).iter("context"):
            for message in context.iter("message"):
                yield context.findtext("name"), message

    @staticmethod
    def texts(message):
        translation = message.find("translation")
        forms = translation.findall("numerusform")
        return [form.text or "" for form in forms] if forms else [translation.text or ""]

    def test_all_languages_are_there(self):
        for language in LANGUAGES:
            self.assertTrue(os.path.exists(f"{SOURCE}/translations/portmonote_{language}.ts"), language)

    def test_placeholders_come_through(self):
        for file in glob.glob(f"{SOURCE}/translations/*.ts"):
            for context, message in self.messages(file):
                source = message.findtext("source")
                wanted = set(PLACEHOLDER.findall(source))
                for text in filter(None, self.texts(message)):
                    # A plural form may do without the number: "one port".
                    found = set(PLACEHOLDER.findall(text))
                    self.assertEqual(found | {"%n"}, wanted | {"%n"}, (file, context, source, text))
                    self.assertFalse(found - wanted, (file, context, source, text))
                    self.assertEqual(source.startswith(" "), text.startswith(" "), (file, source))
                    self.assertEqual(source.endswith(" "), text.endswith(" "), (file, source))
                    if "<" not in source:
                        self.assertNotIn("<", text, (file, source))

    def word(self, language):
        """What “Verbs:” is in a language."""
        for context, message in self.messages(f"{SOURCE}/translations/portmonote_{language}.ts"):
            if context == "CommandLineInterface" and message.findtext("source") == "Verbs:":
                return self.texts(message)[0]
        return ""

    def test_the_environment_chooses_the_language(self):
        for environment, language in (({"LC_ALL": "de_DE.UTF-8", "LANGUAGE": ""}, "de"),
                                      ({"LC_ALL": "de_AT.UTF-8", "LANGUAGE": ""}, "de"),
                                      ({"LC_ALL": "", "LANG": "es_MX.UTF-8", "LANGUAGE": ""}, "es"),
                                      ({"LC_ALL": "en_US.UTF-8", "LANGUAGE": "nl:ja:fr"}, "ja"),
                                      ({"LC_ALL": "zh_CN.UTF-8", "LANGUAGE": ""}, "zh_CN")):
            self.assertIn(self.word(language), self.text(**environment), environment)
        for environment in ({"LC_ALL": "C.UTF-8", "LANGUAGE": ""}, {"LC_ALL": "de_DE.UTF-8", "LANGUAGE": "en:de"},
                            {"LC_ALL": "zh_TW.UTF-8", "LANGUAGE": ""}):
            self.assertIn("Verbs:", self.text(**environment), environment)

    def test_the_setting_goes_before_the_environment(self):
        spoken = self.text("[appearance]\nlanguage=fr\n", LC_ALL="de_DE.UTF-8", LANGUAGE="")
        self.assertIn(self.word("fr"), spoken)
        # One that is not shipped is as good as none.
        spoken = self.text("[appearance]\nlanguage=../../x\n", LC_ALL="de_DE.UTF-8", LANGUAGE="")
        self.assertIn(self.word("de"), spoken)

    def text(self, settings="", **environment):
        home = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, home)
        os.mkdir(f"{home}/portmonote")
        with open(f"{home}/portmonote/portmonote.conf", "w", encoding="utf-8") as file:
            file.write(settings)
        environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home, **environment)
        done = subprocess.run([BINARY, "--help"], env=environment, capture_output=True, check=True)
        return done.stdout.decode("utf-8")


if __name__ == "__main__":
    unittest.main(verbosity=2)
