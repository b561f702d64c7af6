package dev.stele.website.answer;

import dev.stele.website.site.ManifestsRead;
import java.util.Map;

/** A finished answer at its address, with the versions of the articles that it shows. Two are never equal. */
final class Kept {

    /** An entry in a map of versions, another in the list of what depends on an article. */
    private static final int BYTES_PER_ARTICLE = 200;

    final String address;
    final Answer answer;
    final long database;
    final Map<String, Long> versions;

    Kept(String address, Answer answer, ManifestsRead read) {
        this.address = address;
        this.answer = answer;
        this.database = read.database();
        this.versions = read.versions();
    }

    /** In bytes, about. */
    int weight() {
        return 2 * address.length() + answer.weight + BYTES_PER_ARTICLE * versions.size();
    }

    /** An answer that is made with this one inside shows the same articles. */
    Kept included() {
        ManifestsRead outer = ManifestsRead.current();
        if (outer != null) {
            outer.include(database, versions);
        }
        return this;
    }
}
