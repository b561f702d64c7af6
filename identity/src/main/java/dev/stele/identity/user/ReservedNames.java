package dev.stele.identity.user;

import java.util.Set;

/** User names that no person gets, because texts and events may show them for something else than a person. */
final class ReservedNames {

    /** The erasure of a person's name leaves a pseudonym that begins so. */
    private static final String PSEUDONYM = "removed-";

    /** Ids of our OAuth 2.0 clients begin so. */
    private static final String CLIENT = "stele-";

    /** The subject of machine tokens, and what readers of a history would take for a program or for nobody. */
    private static final Set<String> NOBODY = Set.of(
            "service",
            "stele",
            "system",
            "machine",
            "import",
            "importer",
            "scheduler",
            "log",
            "the-log",
            "root",
            "anonymous",
            "unknown",
            "nobody",
            "removed",
            "null",
            "undefined");

    private ReservedNames() {}

    static boolean contain(String name) {
        return NOBODY.contains(name) || name.startsWith(PSEUDONYM) || name.startsWith(CLIENT);
    }
}
