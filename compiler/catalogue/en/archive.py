"""What is said of packages for the archive, in English."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    "archive-no-mets": Entry(
        title="It is no package for the archive",
        message="The topmost folder of a package must have the file {member}, but it has not.",
        hint="Point at the folder where METS.xml lies, at the zip or at the bag (BagIt).",
        explanation=(
            "A package for the archive is a folder, or a zip with one single folder in it,\n"
            "whose table of contents is METS.xml. Without that it cannot be verified.\n\n"
            "    vp verify build/arkiv/ks-2014-0123456789abcdef.zip"
        ),
    ),
    "archive-link": Entry(
        title="The package has a link in it",
        message="A package must hold files and folders alone, but {member} is a link.",
        hint="Give the package back to its sender: a link may point at anything.",
        explanation=(
            "A link on disk is no part of the package but leads out of it. It is never\n"
            "followed, and a package with a link in it is not verified."
        ),
    ),
    "archive-file-changed": Entry(
        title="An archived file is changed",
        message="The file {file} does not agree with the checksum that {list} tells.",
        hint="Fetch the package anew from the archive or from a backup.",
        explanation=(
            "Each file of the package has a checksum (SHA-256) in METS.xml and in SHA256SUMS.\n"
            "One byte that changes gives another sum. Where the list itself is changed that\n"
            "is told too, for the other list says otherwise."
        ),
    ),
    "archive-file-missing": Entry(
        title="An archived file is missing",
        message="The file {file} must be there as {list} tells, but it is gone.",
        hint="Fetch the package anew from the archive or from a backup.",
        explanation=(
            "METS.xml and SHA256SUMS list each file of the package. A file that is listed\n"
            "and not there has been taken away or given another name."
        ),
    ),
    "archive-file-extra": Entry(
        title="A file has been added to the package",
        message="The file {file} is in the package, but {list} does not name it.",
        hint="Find out where the file comes from; it is no part of what was archived.",
        explanation=(
            "METS.xml and SHA256SUMS list each file of the package. A file beyond those was\n"
            "added afterwards, on purpose or by a program such as a file manager."
        ),
    ),
    "archive-metadata-differs": Entry(
        title="The registry's facts differ",
        message="{field} must be “{expected}” as the packaged plan.yaml says, but it is “{found}”.",
        hint="Compare with the registry, and have the package made again by its maker.",
        explanation=(
            "Registry numbers, case title, document type, days, decision, secrecy and the\n"
            "other facts are written once, in plan.yaml. From there they come into the\n"
            "properties of Word file and PDF, ERMS, METS and PREMIS, and are equal everywhere."
        ),
    ),
    "archive-rebuild-failed": Entry(
        title="The documents could not be built again",
        message="The packaged sources and templates could not be built again: {reason}.",
        hint="Try with the version of vp that the package's LAS-MIG.txt names.",
        explanation=(
            "The package holds the sources and templates that its documents were built from.\n"
            "That they can be built again shows that it is complete. A later version of the\n"
            "program may ask other things of sources than the one that once built them."
        ),
    ),
    "archive-rebuild-differs": Entry(
        title="The archived document is not what its sources give",
        message="Built from the packaged sources, {file} says something else; in {parts}.",
        hint="Try with the version of vp that the package's LAS-MIG.txt names.",
        explanation=(
            "A document that is built again from the same sources and templates, with the\n"
            "same version of the program, is the same byte for byte. Where its text is\n"
            "another, the document was changed by hand, or the program is another."
        ),
    ),
    "archive-rebuild-text": Entry(
        title="The same text in another form",
        message="Built from the packaged sources, {file} says the same, but parts differ: {parts}.",
        hint="Nothing need be done; with the same versions of programs the form is equal too.",
        explanation=(
            "Another version of vp may write the same text with other codes, and another\n"
            "version of LibreOffice may break pages elsewhere. Page numbers therefore do not\n"
            "count when texts are compared."
        ),
    ),
    "archive-no-provenance": Entry(
        title="The document does not say what it is built from",
        message="In {file} there must be a list of its sources, but there is none.",
        hint="Verify the archived document, not a copy that somebody saved anew.",
        explanation=(
            "In each document that vp builds lies a list of its sources with their\n"
            "checksums. Word and LibreOffice keep it when they save the file, but other\n"
            "programs may lose it, and older documents do not have it."
        ),
    ),
    "archive-source-differs": Entry(
        title="The sources here are not those that the document was built from",
        message="The first source that is not the same is {file}.",
        hint="Point at the right sources with --sources, or take them out of the package.",
        explanation=(
            "The document's own list is compared with the sources here, file by file in the\n"
            "order of their names, and the templates last. A file differs where it is\n"
            "changed, gone or new.\n\n"
            "    vp verify plan.docx --sources paket/representations/kallor/data/sources"
        ),
    ),
}
