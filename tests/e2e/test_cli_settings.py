# SPDX-License-Identifier: MIT
"""What the settings say holds for the command line, too."""
import os
import unittest

from cli import Case


class SettingsOnTheCommandLine(Case):
    def configure(self, text):
        folder = os.path.join(self.folder, "config", "portmonote")
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, "portmonote.conf"), "w", encoding="utf-8") as file:
            file.write(text)

    def test_command_lines_are_not_kept_where_nobody_wants_them(self):
        _, port = self.http_server()
        self.run_verb("collect")
        self.assertIn("http.server", self.card(f"tcp/{port}")["cmdline"])
        self.configure("[privacy]\nstoreCommandLines=false\n")
        self.run_verb("collect")
        self.assertIsNone(self.card(f"tcp/{port}")["cmdline"])
        _, other = self.http_server()
        self.run_verb("collect")
        self.assertIsNone(self.card(f"tcp/{other}")["cmdline"])
        self.run_verb("why", f"tcp/{other}", code=None)
        kept = self.text("why", f"tcp/{other}", "--history", "--json")
        self.assertIn("python", kept)
        self.assertNotIn("http.server", kept)


if __name__ == "__main__":
    unittest.main(verbosity=2)
