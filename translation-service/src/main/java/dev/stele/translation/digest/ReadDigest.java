package dev.stele.translation.digest;

import dev.stele.translation.desk.Member;
import java.time.Instant;
import java.util.List;

/** What has happened on the desk that concerns a person. */
public final class ReadDigest {

    /** More than that nobody reads at once. */
    public static final int MOST = 200;

    private final ChangedTranslations translations;

    public ReadDigest(ChangedTranslations translations) {
        this.translations = translations;
    }

    /** What others did in the member's locales, and where they call the member, the latest first. */
    public List<DigestItem> since(Instant since, Member member) {
        return translations.since(since, member, MOST).stream()
                .map(it -> it.forPerson(member.name(), since))
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
