# SPDX-License-Identifier: MIT
"""Text from outside is plain text everywhere: Qt must never guess whether a text is markup.

What is looked for, in src/ and ui/: labels and message boxes that guess (they do unless told otherwise), tool tips
made from more than our own words, and whatever takes markup.
"""
import re
import xml.etree.ElementTree as ElementTree

# Takes markup, or guesses; and who may use it, as the text has been escaped or is Markdown without HTML.
TAKES_MARKUP = re.compile(r"\b(Qt::RichText|Qt::AutoText|setHtml|insertHtml|appendHtml|mightBeRichText|setMarkdown|"
                          r"QErrorMessage|QProgressDialog|setOpenExternalLinks|QWhatsThis|"
                          r"QMessageBox::(about|aboutQt|critical|information|question|warning)(?=\())")
ALLOWED = {("src/widgets/MarkdownView.cpp", "setMarkdown"), ("src/widgets/TrayIcon.cpp", "setToolTip")}
# Our own words, with nothing put in.
LITERAL = r'(?:tr\(\s*(?:"(?:[^"\\]|\\.)*"\s*)+\)|QString\(\)|\{\})'
LABEL = re.compile(r"(?:new QLabel\(|\bQLabel \w+\(|new QMessageBox\(|\bQMessageBox \w+\()")
ONLY_LITERAL = re.compile(r"(?:new QLabel|QLabel \w+)\(\s*(?:" + LITERAL + r"\s*,\s*)?(?:\w+(?:\(\))?)?\s*\)")
TIP = re.compile(r"(?:(?:->|\.|\b)(setToolTip|setWhatsThis)|QToolTip::(showText))\(")
TIP_MADE_PLAIN = re.compile(r"plainToolTip\(")
# How far below a label may be told that its text is plain.
NEAR = 10


def argument(text, start):
    """What stands between the brackets that open just before start."""
    depth = 1
    position = start
    while position < len(text) and depth:
        if text[position] == '"':
            position += 1
            while text[position] != '"':
                position += 2 if text[position] == "\\" else 1
        elif text[position] in "({":
            depth += 1
        elif text[position] in ")}":
            depth -= 1
        position += 1
    return text[start:position - 1]


def without_comments(text):
    return re.sub(r"//[^\n]*", "", text)


def in_source(name, text):
    text = without_comments(text)

    def where(position):
        return f"{name}:{text.count(chr(10), 0, position) + 1}"

    for match in TAKES_MARKUP.finditer(text):
        if (name, match.group(1)) not in ALLOWED:
            yield f"{where(match.start())}: {match.group(1)} takes markup"
    for match in LABEL.finditer(text):
        below = "\n".join(text[match.start():].split("\n")[:NEAR])
        if "setTextFormat(Qt::PlainText)" in below:
            continue
        label = ONLY_LITERAL.match(text, match.start())
        variable = re.search(r"(\w+)\s*=\s*$", text[:match.start()])
        changed = variable and re.search(r"\b" + variable.group(1) + r"->setText\(", text)
        if not label or changed:
            yield f"{where(match.start())}: setTextFormat(Qt::PlainText) is missing, so the text may be taken for markup"
    for match in TIP.finditer(text):
        given = argument(text, match.end()).strip()
        if (name, match.group(1)) in ALLOWED or TIP_MADE_PLAIN.search(given):
            continue
        if not re.fullmatch(r"(?:\d+,\s*)?" + LITERAL, given):
            yield f"{where(match.start())}: a tool tip that may be taken for markup: {given[:60]}"


def in_form(name, text):
    for widget in ElementTree.fromstring(text).iter("widget"):
        if widget.get("class") != "QLabel":
            continue
        plain = any(item.get("name") == "textFormat" and item.findtext("enum") == "Qt::PlainText"
                    for item in widget.findall("property"))
        if not plain:
            yield f"{name}: {widget.get('name')} guesses whether its text is markup (textFormat)"


def plain_text(files, read):
    """files: names below the project's folder; read(name) gives one's text."""
    for name in files:
        if name.startswith("src/") and name.endswith((".cpp", ".h")):
            yield from in_source(name, read(name))
        elif name.startswith("ui/") and name.endswith(".ui"):
            yield from in_form(name, read(name))
