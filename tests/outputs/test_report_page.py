"""The page of figures to be added, read as a browser reads it."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from itertools import pairwise

from compiler.document.to_add import Place, ToAdd
from compiler.outputs.report_page import to_add_page

from .plans import WORDS, indicator, ledger, plan, to_add

ITEMS = (
    to_add(1, "soliditet", "ekonomi", Place("Ekonomi", "ekonomi"), owner_name="Ekonomi"),
    to_add(
        2,
        "sjukfranvaro",
        "hr",
        Place("Hälsa", "halsa"),
        expected_from="bokslut 2013",
        due="2014-02",
        reason="Bokslutet är inte klart",
    ),
    to_add(3, "soliditet", "ekonomi", owner_name="Ekonomi"),
)


class Reader(HTMLParser):
    """Collects elements with their attributes, and the text of the page's body by element."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[tuple[str, str]] = []
        self._open: list[str] = []
        self.feed(page.decode("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.elements.append((tag, dict(attrs)))
        if tag not in ("meta", "wbr"):
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Every element ends where it should."""
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Note a text and the element it stands in."""
        if data.strip() and "style" not in self._open:
            self.texts.append((self._open[-1], " ".join(data.split(" ")).strip()))

    def all(self, tag: str) -> list[dict[str, str | None]]:
        """The attributes of each element of a kind."""
        return [attributes for name, attributes in self.elements if name == tag]

    def said(self, tag: str) -> list[str]:
        """The texts that stand directly in elements of a kind."""
        return [text for name, text in self.texts if name == tag]

    @property
    def text(self) -> str:
        """All that the page says, on one line."""
        return re.sub(r"\s+", " ", " ".join(text for _, text in self.texts))


def page(items: tuple[ToAdd, ...] = ITEMS, pages: dict[str, int] | None = None) -> Reader:
    """The page as a browser reads it."""
    return Reader(to_add_page(plan(ledger()), items, pages or {}, WORDS))


class DescribeThePageOfFiguresToBeAdded:
    """The secretary mails it, and each owner finds what to do."""

    def it_says_which_plan_and_how_much_is_left(self) -> None:
        """Title, board, registry number and status, then three counts."""
        read = page()
        assert read.said("dd") == [
            "Verksamhetsplan 2014",
            "Kommunstyrelsen",
            "KS2013/216, KS 13/368",
            "förslag",
        ]
        assert "3 uppgifter att komplettera 2 ansvariga 4 av 7 uppgifter på plats" in read.text

    def it_says_one_in_the_singular(self) -> None:
        """`1 uppgifter` would be careless."""
        assert "1 uppgift att komplettera 1 ansvarig" in page(ITEMS[1:2]).text

    def it_tells_each_owner_s_progress_in_words_and_as_a_bar(self) -> None:
        """The bar needs no script, and a reader who does not see it hears the same."""
        bars = page().all("progress")
        assert [(b["value"], b["max"], b["aria-label"]) for b in bars] == [
            ("2", "4", "Ekonomi: 2 av 4 uppgifter på plats"),
            ("2", "3", "HR: 2 av 3 uppgifter på plats"),
        ]

    def it_leads_from_an_owner_to_what_it_owes(self) -> None:
        """Each link has its target."""
        read = page()
        targets = {a["id"] for a in read.all("h3") if "id" in a}
        links = [str(a["href"]) for a in read.all("a")]
        assert [link for link in links if link.startswith("#")] == ["#owner-ekonomi", "#owner-hr"]
        assert {link[1:] for link in links if link.startswith("#")} == targets

    def it_gives_an_owner_s_mail_address_where_one_is_known(self) -> None:
        """Only HR has one in the register."""
        links = [a["href"] for a in page().all("a")]
        assert [link for link in links if str(link).startswith("mailto:")] == [
            "mailto:hr@example.org"
        ]

    def it_tells_of_a_figure_what_when_and_where(self) -> None:
        """Its name, kind, period and unit; whence and when; heading and page; file and line."""
        text = page(ITEMS[1:2], {"halsa": 17}).text
        assert (
            "2 Mätetal sjukfranvaro utfall 2013, % bokslut 2013 februari 2014 "
            "Bokslutet är inte klart Hälsa, s. 17 "
            "uppgifter/ personal.yaml , rad 12 2 decimaler" in text
        )

    def it_tells_how_many_decimals_are_wanted(self) -> None:
        """None at all is told too; where nothing is set, any number is welcome."""
        whole = indicator("antal", "hr", decimals=0)
        made = to_add_page(plan((whole,)), (to_add(1, "antal", "hr"),), {}, WORDS)
        assert "utan decimaler" in Reader(made).text
        assert "decimal" not in page(ITEMS[:1]).text.replace("decimalkomma", "")

    def but_it_tells_no_page_that_is_not_known(self) -> None:
        """Without a layout the heading stands alone."""
        assert "s. " not in page(ITEMS[1:2]).text

    def it_names_a_heading_once_where_two_of_that_name_stand_on_one_page(self) -> None:
        """`Delmål 1` comes again under each goal, and a reader sees only name and page."""
        item = to_add(1, "a", "hr", Place("Delmål 1", "x"), Place("Delmål 1", "y"))
        assert page((item,), {"x": 9, "y": 9}).text.count("Delmål 1, s. 9") == 1
        assert page((item,), {"x": 9, "y": 10}).text.count("Delmål 1") == 2

    def it_says_where_a_figure_stands_nowhere_in_the_plan(self) -> None:
        """An empty cell would look like a fault."""
        assert "Står inte i planens text" in page(ITEMS[2:]).text

    def it_tells_what_to_type_as_code(self) -> None:
        """What is typed is set apart from what is read."""
        read = page()
        assert read.said("code")[:5] == ["sources", "kompletteras", "6,39", "7 429", "make plan"]
        assert "`" not in read.text

    def it_says_so_kindly_when_nothing_is_missing(self) -> None:
        """No empty tables, no instructions for nothing."""
        read = page(())
        assert "Ingenting saknas Alla planens 4 uppgifter är på plats." in read.text
        assert read.all("table") == []

    def it_names_those_without_an_owner(self) -> None:
        """A heading is never empty."""
        read = page((to_add(1, "a", "", owner_name=""),))
        assert "Ansvarig saknas" in read.said("h3")

    def it_gives_the_same_bytes_each_time(self) -> None:
        """A page that has not changed shows no difference."""
        made = [to_add_page(plan(ledger()), ITEMS, {}, WORDS) for _ in range(2)]
        assert made[0] == made[1]


class DescribeItsSafety:
    """No text of the sources can do anything on the page."""

    def it_lets_no_text_become_markup(self) -> None:
        """Names, reasons and headings come out as they were written."""
        sly = '<img src=x onerror="alert(1)"></script>&amp;\''
        item = to_add(1, "a", 'x"><b>', Place(sly, "a"), name=sly, reason=sly, owner_name=sly)
        read = page((item,))
        assert read.all("img") == read.all("b") == read.all("script") == []
        assert read.text.count(sly) == 6

    def it_allows_only_its_own_style(self) -> None:
        """The policy names the style by its hash and forbids all else."""
        made = to_add_page(plan(ledger()), ITEMS, {}, WORDS).decode("utf-8")
        style = made.split("<style>")[1].split("</style>")[0]
        digest = b64encode(sha256(style.encode("utf-8")).digest()).decode("ascii")
        policies = [m["content"] for m in Reader(made.encode()).all("meta") if "http-equiv" in m]
        assert len(policies) == 1
        assert str(policies[0]).startswith(f"default-src 'none'; style-src 'sha256-{digest}'")

    def it_fetches_nothing(self) -> None:
        """It reads the same in a mail, on a phone without a network and in an archive."""
        read = page()
        assert not {t for t, _ in read.elements} & {"script", "img", "link", "iframe", "object"}
        assert not [a for _, a in read.elements if "src" in a or "style" in a]


class DescribeItsAccessibility:
    """What a screen reader goes by stands in the markup."""

    def it_names_its_language_and_title(self) -> None:
        """A reader's voice follows the language."""
        read = page()
        assert read.all("html") == [{"lang": "sv"}]
        assert read.said("title") == ["Uppgifter att komplettera – Verksamhetsplan 2014"]

    def it_has_one_first_heading_and_skips_no_level(self) -> None:
        """Headings are how a blind reader moves about."""
        levels = [int(t[1]) for t, _ in page().elements if re.fullmatch("h[1-6]", t)]
        assert levels.count(1) == 1
        assert levels[0] == 1
        assert all(b - a <= 1 for a, b in pairwise(levels))

    def it_gives_each_table_a_caption_and_each_heading_cell_its_scope(self) -> None:
        """One table of progress and one for each of two owners."""
        read = page()
        assert len(read.all("table")) == len(read.all("caption")) == 3
        assert {a.get("scope") for a in read.all("th")} == {"col", "row"}

    def it_keeps_tables_tables_where_they_look_like_cards(self) -> None:
        """Roles stand in the markup, for a row shown as a block may lose its own."""
        read = page()
        roles = {"table": {"table"}, "tr": {"row"}, "td": {"cell"}, "tbody": {"rowgroup"}}
        for tag, role in roles.items():
            assert {a.get("role") for a in read.all(tag)} == role
        assert {a.get("role") for a in read.all("th")} == {"columnheader", "rowheader"}
