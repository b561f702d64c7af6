package dev.stele.translation.digest;

import dev.stele.translation.desk.Member;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What has happened on the desk that concerns a person. */
public final class ReadDigest {

    /** More than that nobody reads at once. */
    public static final int MOST = 200;

    /** Changed translations that are looked through for those that concern the person. */
    static final int MOST_LOOKED_AT = 2_000;

    private final ChangedTranslations translations;

    public ReadDigest(ChangedTranslations translations) {
        this.translations = translations;
    }

    /**
     * The latest first.
     *
     * @param more whether there is more than what is listed, or may be
     */
    public record Digest(List<DigestItem> items, boolean more) {}

    /** What others did in the member's locales, and where they call the member. */
    public Digest since(Instant since, Member member) {
        Reading reading = new Reading();
        translations.since(since, member, it -> reading.take(it.forPerson(member.name(), since)));
        return new Digest(List.copyOf(reading.items), reading.more);
    }

    private static final class Reading {

        private final List<DigestItem> items = new ArrayList<>();
        private int lookedAt;
        private boolean more;

        /** False when nothing else is wanted. */
        boolean take(DigestItem it) {
            more = lookedAt == MOST_LOOKED_AT || (items.size() == MOST && !it.isEmpty());
            if (!more && !it.isEmpty()) {
                items.add(it);
            }
            lookedAt++;
            return !more;
        }
    }
}
