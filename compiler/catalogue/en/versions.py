"""What is said of versions of a plan that cannot be found, in English."""

from __future__ import annotations

from compiler.catalogue.entry import Entry

ENTRIES: dict[str, Entry] = {
    "version-unknown": Entry(
        title="There is no such version",
        message=(
            "“{version}” must be a sources folder, a package, a manifest or a version that git"
            " remembers, but git answers: {reason}."
        ),
        hint="Write HEAD~1, for example, a tag, or the path of a folder or package.",
        explanation=(
            "What is not the name of a folder or file is read as a version in git: HEAD~1 is the\n"
            "one before, and a tag is one that somebody has named. `git log --oneline` shows\n"
            "which there are.\n\n"
            "    vp diff HEAD~1\n"
            "    vp diff decision-2014-03-28\n"
            "    vp diff build/arkiv/ks-2014-0123456789abcdef.zip"
        ),
    ),
    "version-no-git": Entry(
        title="Git is not on this computer",
        message="“{version}” is no folder or file, and git, which remembers versions, is missing.",
        hint="Install git, or give a sources folder or a package for the archive instead.",
        explanation=(
            "Earlier versions of the sources are taken from git. Without it a plan can be\n"
            "compared with a copy of the sources folder or with a package of the archive.\n\n"
            "    vp diff copy/sources"
        ),
    ),
    "version-no-plan": Entry(
        title="The version has no plan",
        message="“{version}” must have the file {file}, but it is not there.",
        hint="Point to the folder that holds {file}, or to a version that has it.",
        explanation=(
            "A version of the plan is a folder with plan.yaml at its top, or a package or a\n"
            "version in git with such a folder. If the folder has been renamed since, the older\n"
            "version does not have it by that name. A tag with the name of a folder is written\n"
            "refs/tags/NAME."
        ),
    ),
    "version-no-package": Entry(
        title="The file is neither package nor manifest",
        message=(
            "“{version}” must be a package (zip), a manifest (manifest-2014.json) or a Word file"
            " of a build, but is something else."
        ),
        hint="Give a package from build/arkiv, or the manifest in build.",
        explanation=(
            "A package holds the sources. A manifest lists them with their checksums, and they\n"
            "are then taken from git. A Word file made by this program has the same list.\n\n"
            "    vp diff build/manifest-2014.json"
        ),
    ),
    "version-no-sources": Entry(
        title="The manifest names no sources",
        message="The manifest “{version}” must list the sources, but its list is empty.",
        hint="Give a manifest of a build that succeeded.",
        explanation=(
            "`vp build` writes a manifest that lists each source with its checksum. One without\n"
            "sources does not tell which version it belongs to."
        ),
    ),
    "version-forgotten": Entry(
        title="Git does not have the sources",
        message="“{version}” is made of {count} sources, but no version in git has just these.",
        hint="Compare with a package, which holds the sources, or with a version in git.",
        explanation=(
            "A manifest and a Word file have the checksums of the sources only. Git is searched,\n"
            "the newest version first. If the plan was built before its sources were saved in\n"
            "git (`git commit`), that version is not kept."
        ),
    ),
    "version-unreadable": Entry(
        title="The file cannot be read",
        message="“{version}” could not be read ({reason}).",
        hint="See that the file is still there and that you may read it.",
        explanation="The file is locked, on a disk that does not answer, or no plain file.",
    ),
}
