package dev.stele.website.answer;

/** One response header, kept ready to be written. */
record Header(String name, String value) {}
