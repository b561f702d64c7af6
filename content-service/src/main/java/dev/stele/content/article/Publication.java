package dev.stele.content.article;

import dev.stele.contracts.PublicationMode;
import java.util.List;

/** What an editor asks for: the named locales, waiting for each other or not. */
public record Publication(List<String> locales, PublicationMode mode) {}
