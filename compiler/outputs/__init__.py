"""From a plan and what was built of it to the files beside it: report, calendar, provenance."""
