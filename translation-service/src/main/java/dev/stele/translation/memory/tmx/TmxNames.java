package dev.stele.translation.memory.tmx;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;

/** The words of TMX 1.4, and the types of properties that Stele adds. */
final class TmxNames {

    static final String XML = "http://www.w3.org/XML/1998/namespace";
    static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    static final String PREVIOUS = "x-context-pre";
    static final String NEXT = "x-context-post";
    static final String ARTICLE = "x-article";
    static final String SECTION = "x-section";
    static final String ORIGIN = "x-origin";
    /** The moment with its milliseconds, which the dates of TMX do not have. */
    static final String APPROVED = "x-approved-at";

    static final Set<String> CODES = Set.of("bpt", "ept", "ph", "it", "ut");
    static final Set<String> ELEMENTS = Set.of(
            "tmx", "header", "note", "prop", "ude", "map", "body", "tu", "tuv", "seg", "bpt", "ept", "ph", "it", "ut",
            "hi", "sub");

    private TmxNames() {}
}
