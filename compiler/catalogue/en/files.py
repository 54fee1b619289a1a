"""What is said of templates, page numbers and written files, in English."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    # --- template --------------------------------------------------------------------------------
    "template-missing": Entry(
        title="The template cannot be read",
        message="The Word template cannot be read (technical cause: {fault}).",
        hint="See that the template is there, or name another with --template or --memo-template.",
        explanation=(
            "The plan and the memo are each built in a Word template, as a rule in the\n"
            "folder templates. It may have been moved, have another name or be locked by\n"
            "another program."
        ),
    ),
    "template-not-docx": Entry(
        title="The template is not a Word document",
        message=(
            "The template should be a Word document (.docx), but cannot be opened as one "
            "(technical cause: {fault})."
        ),
        hint=(
            "Open the template in Word and save it anew as a Word document (*.docx). If it does "
            "not open, fetch an older copy."
        ),
        explanation=(
            "The template may have been cut off while being copied, be protected by a\n"
            "password, or be saved in the older .doc format or as .dotx. Changing the end\n"
            "of the file name is not enough."
        ),
    ),
    "template-part-missing": Entry(
        title="The template lacks a part",
        message="The template lacks the part {part}.",
        hint=(
            "Open the template in Word, insert a numbered list and a footnote, save, remove them "
            "again and save."
        ),
        explanation=(
            "The plan has lists and footnotes. Word puts in what they need only when the\n"
            "template has had a list and a footnote."
        ),
    ),
    "template-macro": Entry(
        title="The template holds macros",
        message="The template holds macros.",
        hint="Save the template as a Word document (*.docx), which cannot hold macros.",
        explanation=(
            "A macro would go on into the finished plan, be stopped by the readers'\n"
            "safeguards and could not be archived."
        ),
    ),
    "template-doctype": Entry(
        title="The template holds a declaration that is not allowed",
        message="The template holds a DOCTYPE declaration, which Word documents may not have.",
        hint="Open the template in Word and save it anew, or fetch an older copy.",
        explanation=(
            "Word never writes such a declaration. With it a small file can swell until the\n"
            "computer stops, or read other files. Ask where the template comes from."
        ),
    ),
    "template-external": Entry(
        title="The template refers to another file",
        message=(
            "The template refers to something outside itself: a linked image, another template or "
            "a link."
        ),
        hint=(
            "Remove links, embed images instead of linking them, and choose Normal.dotm under "
            "Developer, Document Template."
        ),
        explanation=(
            "Word fetches what a template refers to when the plan is opened. Once moved,\n"
            "the wrong image or a warning shows, and in the archive it is not there at all."
        ),
    ),
    "template-style-missing": Entry(
        title="A style is missing",
        message="The template should have the style “{style}” (kind: {kind}), but it is missing.",
        hint="Create it in Word under Styles, by that name, or copy it from an older template.",
        explanation=(
            "The look of the plan is governed by the template's styles alone. Their kinds\n"
            "are paragraph, character and table. Built-in styles have English names in the\n"
            "file, whatever Word shows."
        ),
        hint_near="Rename “{nearest}” to “{style}” if that is the one meant.",
    ),
    "template-style-type": Entry(
        title="A style is of the wrong kind",
        message="The style “{style}” should be of the kind {kind}, but is {found}.",
        hint="Delete it and create it anew with the right kind.",
        explanation=(
            "A style is for paragraphs, characters or tables. The kind is chosen when it is\n"
            "created and cannot be changed afterwards."
        ),
    ),
    "template-tag": Entry(
        title="A field of the template has the wrong form",
        message=(
            "The template holds “{tag}”, but a field is a name and nothing else. The paragraph "
            "reads: {text}"
        ),
        hint="Write the field as {{{{ plan.titel }}}}: two braces, a name, two braces.",
        explanation=(
            "A field is a name that turns into a text, nothing more. Conditions, loops and\n"
            "computations are not allowed, for the template would then be a program that\n"
            "could do anything."
        ),
    ),
    "template-tag-broken": Entry(
        title="A field of the template is not whole",
        message=(
            "The template holds “{tag}”, which belongs to no whole field. The paragraph reads: "
            "{text}"
        ),
        hint=(
            "Type the whole field anew in one go, such as {{{{ plan.titel }}}}, within one "
            "paragraph."
        ),
        explanation=(
            "A field begins with two braces and ends with two. If one is missing, or the\n"
            "field is divided over two paragraphs, the braces would show in the plan."
        ),
    ),
    "template-field-unknown": Entry(
        title="A field of the template does not exist",
        message="The template holds the field “{field}”, which does not exist.",
        hint="Remove the field, or use one that exists, such as plan.titel or plan.diarienummer.",
        explanation=(
            "The fields take their texts from plan.yaml and tjansteskrivelse.yaml. An\n"
            "unknown field would leave a gap on the cover."
        ),
        hint_near="Write “{nearest}” if that is what was meant.",
    ),
    "template-slot-missing": Entry(
        title="A slot is missing from the template",
        message="The template should have the slot “{slot}”, but it is missing.",
        hint=(
            "Write {{{{ plats.{slot} }}}} alone in a paragraph of its own where the content is to "
            "stand."
        ),
        explanation=(
            "The slots tell where chapters, appendices and the contents list go in the\n"
            "template. Without the slot, the content would be left out."
        ),
    ),
    "template-slot-unknown": Entry(
        title="A slot of the template does not exist",
        message="The template has the slot “{slot}”, but the slots that exist are {allowed}.",
        hint="Mend the name, or remove the paragraph.",
        explanation=(
            "Each template has its own slots. Nothing would be written into one that does\n"
            "not exist."
        ),
    ),
    "template-slot-twice": Entry(
        title="A slot stands twice in the template",
        message="The slot “{slot}” already stands in paragraph {first}.",
        hint="Remove one of them.",
        explanation="The content would be written twice, with the same bookmarks in both places.",
    ),
    "template-slot-not-alone": Entry(
        title="A slot does not stand alone",
        message="The slot “{slot}” should stand alone in a paragraph of the body, but does not.",
        hint=(
            "Put it on a line of its own, without other text, and not in a header, footer or "
            "footnote."
        ),
        explanation=(
            "The paragraph is replaced by whole chapters. Other text in the same paragraph\n"
            "would vanish."
        ),
    ),
    # --- package ---------------------------------------------------------------------------------
    "package-damaged": Entry(
        title="The Word file is damaged",
        message="The file cannot be unpacked as a Word document (technical cause: {detail}).",
        hint="Open the file in Word and save it anew, or fetch a whole copy.",
        explanation=(
            "A Word document is a packed archive. A copy that was cut off, or a broken\n"
            "mail, makes it impossible to open."
        ),
    ),
    "package-encrypted": Entry(
        title="The Word file is protected by a password",
        message="The file is protected by a password and cannot be read.",
        hint="Open it in Word, remove the password under File, Info and save.",
        explanation=(
            "The program never asks for a password, so that it can run without anybody at\n"
            "the computer."
        ),
    ),
    "package-too-many-members": Entry(
        title="The Word file has too many parts",
        message="The file has {members} parts; it may have {limit} at most.",
        hint=(
            "Open the file in Word, remove images and objects that are not needed and save it anew."
        ),
        explanation=(
            "An ordinary document has some tens of parts. The limit guards against files\n"
            "made to stop the computer."
        ),
    ),
    "package-too-large": Entry(
        title="The Word file is too large",
        message="The file is {bytes} bytes unpacked; it may be {limit} bytes at most.",
        hint="Open the file in Word, compress or remove large images and save it anew.",
        explanation=(
            "A template need not be larger than some hundred thousand bytes. The limit\n"
            "guards against files made to fill the computer's memory."
        ),
    ),
    "package-bomb": Entry(
        title="A part of the Word file is packed beyond reason",
        message="The part {member} is more than {limit} times larger unpacked than packed.",
        hint="Fetch the file anew from whoever made it, or create it again in Word.",
        explanation=(
            "Parts packed so hard are not found in ordinary documents, but in files made to\n"
            "stop the computer."
        ),
    ),
    "package-unsafe-name": Entry(
        title="A part of the Word file has a name that is not allowed",
        message="The part “{member}” has a name that leads out of the file.",
        hint="Fetch the file anew from whoever made it, or create it again in Word.",
        explanation=(
            "Word never gives parts such names. They can be used to overwrite other files\n"
            "on the computer."
        ),
    ),
    "package-duplicate-member": Entry(
        title="A part stands twice in the Word file",
        message="The part {member} stands twice in the file.",
        hint="Open the file in Word and save it anew.",
        explanation=(
            "Where there are two, different programs read different ones. The document\n"
            "could then show one thing in Word and another in the archive."
        ),
    ),
    "package-part-missing": Entry(
        title="The Word file lacks a part",
        message="The file lacks the part {member}, which every Word document has.",
        hint=(
            "Open the file in Word and save it anew. If it is the finished plan, report the fault "
            "to whoever keeps the program."
        ),
        explanation="Without that part Word cannot open the document.",
    ),
    "package-bad-xml": Entry(
        title="A part of the Word file cannot be made out",
        message="The part {member} cannot be made out (technical cause: {detail}).",
        hint=(
            "Open the file in Word and save it anew. If it is the finished plan, report the fault "
            "to whoever keeps the program."
        ),
        explanation=(
            "The parts of a Word document follow set rules. A part that breaks them makes\n"
            "Word refuse the file."
        ),
    ),
    "package-doctype": Entry(
        title="A part of the Word file has a declaration that is not allowed",
        message="The part {member} holds a DOCTYPE declaration, which Word documents may not have.",
        hint="Open the file in Word and save it anew, or fetch an older copy.",
        explanation=(
            "Word never writes such a declaration. With it a small file can swell until the\n"
            "computer stops, or read other files."
        ),
    ),
    # --- layout ----------------------------------------------------------------------------------
    "layout-unavailable": Entry(
        title="The pages could not be laid out",
        message="Page numbers are missing from the contents list: the pages were not laid out.",
        hint=(
            "Build without --no-layout on a computer with LibreOffice and pdfinfo, or open the "
            "plan in Word, select all (Ctrl+A) and press F9."
        ),
        explanation=(
            "Page numbers come from laying the document out on pages. LibreOffice does\n"
            "that, and pdfinfo (of the package poppler-utils) reads the result. The program\n"
            "never guesses: without a layout a dash stands there. In all else the plan is\n"
            "finished."
        ),
    ),
    "layout-not-started": Entry(
        title="The program that lays out pages did not start",
        message=(
            "Page numbers are missing: {tool} could not be started (technical cause: {detail})."
        ),
        hint=(
            "Start LibreOffice by hand once and build again. If that does not help, install it "
            "anew."
        ),
        explanation=(
            "Page numbers come from LibreOffice. When it does not start, the plan is built\n"
            "without numbers rather than with guessed ones."
        ),
    ),
    "layout-timed-out": Entry(
        title="The layout took too long",
        message="Page numbers are missing: {tool} was not done in {seconds} seconds.",
        hint="Close other heavy programs and build again.",
        explanation=(
            "A program that hangs is ended, so that the build does not hang too. The plan\n"
            "is then built without page numbers."
        ),
    ),
    "layout-no-pdf": Entry(
        title="The layout gave no result",
        message=(
            "Page numbers are missing: LibreOffice did not lay the document out (technical cause: "
            "{detail})."
        ),
        hint="Build again. If it happens anew, open the plan in Word and see that it can be read.",
        explanation=(
            "LibreOffice does not always say when it fails. So only a whole, new layout is\n"
            "accepted."
        ),
    ),
    "layout-broken-pdf": Entry(
        title="The layout is not whole",
        message="Page numbers are missing: the layout cannot be read (technical cause: {detail}).",
        hint="See that the disk is not full and build again.",
        explanation="Half a layout may give wrong page numbers. So it is not used.",
    ),
    "layout-failed": Entry(
        title="The program that lays out the pages broke down",
        message="Page numbers are missing: {tool} ended with error code {status}.",
        hint="Build again. If it happens again, restart the computer or reinstall LibreOffice.",
        explanation=(
            "LibreOffice itself says that it failed. What it had written may look whole and\n"
            "have wrong page numbers, so it is not used. The plan is otherwise finished."
        ),
    ),
    "layout-other-document": Entry(
        title="The layout is of another document",
        message="Page numbers are missing: the layout does not agree with the document.",
        hint="Build again. If it happens again, reinstall LibreOffice and poppler-utils.",
        explanation=(
            "The document's headings have bookmarks that follow it when it is laid out. If\n"
            "none of them is in the layout, or they stand on pages that do not exist, it is\n"
            "of something else. The numbers are then left empty rather than wrong. The plan\n"
            "is otherwise finished."
        ),
    ),
    "layout-not-settled": Entry(
        title="The page numbers did not settle",
        message="Page numbers are missing: they were still changing after {passes} layouts.",
        hint="Add or remove a line near a page break and build again.",
        explanation=(
            "Writing a page number in may move the text so that the number no longer holds.\n"
            "As a rule all agree after two tries. Otherwise the numbers are left out rather\n"
            "than wrong."
        ),
    ),
    "layout-page-numbering": Entry(
        title="The template's page numbering cannot be followed",
        message=(
            "Page numbers are missing: the template restarts its page numbering inside the "
            "document or uses other signs than digits."
        ),
        hint=(
            "Let the whole template have one running page numbering in digits (Insert, Page "
            "Number, Format)."
        ),
        explanation=(
            "The program knows on which sheet a heading stands, but not what the sheet is\n"
            "called if the numbering restarts."
        ),
    ),
    # --- page ------------------------------------------------------------------------------------
    "page-reference-without-page": Entry(
        title="A page reference leads to a place without a page",
        message=(
            "The page reference to the bookmark {bookmark} leads to a place that is on no page."
        ),
        hint=(
            "See that the heading is not hidden or in a header. Otherwise report the fault to "
            "whoever keeps the program."
        ),
        explanation=(
            "Every heading of the contents list should be on a page. Hidden text and\n"
            "headers do not count."
        ),
    ),
    # --- output ----------------------------------------------------------------------------------
    "output-not-written": Entry(
        title="A file could not be written",
        message="The file {file} could not be written: {reason}",
        hint="See that the folder is there and that the disk can be written to, and build again.",
        explanation=(
            "All is written at once or not at all: what was there is untouched. The reason is\n"
            "the system's own, in its own words. If the folder is on a network drive, the\n"
            "connection may have been lost."
        ),
    ),
    "output-in-use": Entry(
        title="A file is open in another program",
        message="The file {file} could not be replaced: another program holds it open.",
        hint="Close the file in Word and build again.",
        explanation=(
            "Windows lets no file be replaced while Word has it open. The program has tried\n"
            "several times. All is written at once or not at all: what was there is\n"
            "untouched, the other files too. If Word is closed, the preview in the file\n"
            "explorer may hold the file."
        ),
    ),
    "output-disk-full": Entry(
        title="The disk is full",
        message="There was no room on the disk for the file {file}.",
        hint="Make room or choose another folder with --out, and build again.",
        explanation=(
            "All is written at once or not at all: what was there is untouched. While files\n"
            "are written there must be room for both the old and the new. A quota, the most\n"
            "room that each user may take, can be full too."
        ),
    ),
    "output-forbidden": Entry(
        title="The folder cannot be written to",
        message="The file {file} may not be written: {reason}",
        hint="Choose a folder you may write to with --out, or ask for the right, and build again.",
        explanation=(
            "You have no right to write in the folder, or the disk is write-protected. What\n"
            "was there is untouched.\n\n"
            "    vp build --out C:\\plans\\2014\\build"
        ),
    ),
    "output-in-the-way": Entry(
        title="A folder stands where a file is due, or the other way round",
        message=(
            "The file {file} could not be written: a folder has its name, or a file the folder's."
        ),
        hint="Move or rename what stands in the way, or choose another folder with --out.",
        explanation=(
            "The program removes no folders and files but its own. What was there is\nuntouched."
        ),
    ),
    "output-busy": Entry(
        title="Another build is writing in the folder",
        message="Nothing was written: another build is writing in the folder {folder} just now.",
        hint="Wait until the other build is done and build again.",
        explanation=(
            "Two builds that write in the same folder at once write one after the other, so\n"
            "that the files always belong together. That takes less than a second. If the\n"
            "folder is held for longer, the other program has stopped: end it. A build that\n"
            "was broken off, in whatever way, holds no folder."
        ),
    ),
}
