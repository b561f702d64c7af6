package dev.stele.translation.interchange;

import java.util.UUID;

/** What the files are made of: namespaces, and how a file says what it is of. */
final class Names {

    static final String XLIFF_1_2 = "urn:oasis:names:tc:xliff:document:1.2";
    static final String XLIFF_2 = "urn:oasis:names:tc:xliff:document:2.0";
    static final String XLIFF_2_2 = "urn:oasis:names:tc:xliff:document:2.2";
    static final String MATCHES = "urn:oasis:names:tc:xliff:matches:2.0";
    static final String METADATA = "urn:oasis:names:tc:xliff:metadata:2.0";
    /** Attributes and elements of our own in XLIFF 1.2, which has no module for them. */
    static final String STELE = "urn:stele:xliff";

    /** Metadata of one segment in XLIFF 2: what {@code segment}, {@code source-hash} and so on are of it. */
    static final String SEGMENT_DATA = "stele:segment";

    private Names() {}

    /** What a file calls the translation that it is of. */
    static String original(UUID translation) {
        return "urn:uuid:" + translation;
    }

    /** A unit's name as an id: XML allows letters, digits and {@code . _ -} in it. */
    static String unitId(String unit, int number) {
        return unit.matches("[A-Za-z0-9._-]+") ? unit : "unit." + number;
    }
}
