"""The order of things: from folders of sources and templates to the files of a build.

Nothing is decided here and nothing printed: each step is a function of the floors below, and this
is the one place that tells in which order they are called. `checking` comes first, then `building`.
"""
