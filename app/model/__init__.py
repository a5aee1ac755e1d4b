"""The words a section is written with: values, questions, sections, blocks."""
