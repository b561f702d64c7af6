package dev.stele.newsroom.editor;

/** What a list of a form offers: a value and its name. */
public record Choice(String value, String name) {}
