"""Take in what an official wrote in Word: a DOCX becomes a section in the project's Markdown."""
