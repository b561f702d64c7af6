package dev.stele.newsroom.translation;

import java.util.List;

/** What the memory has for one sentence. */
record Suggestions(List<Suggestion> items) {}
