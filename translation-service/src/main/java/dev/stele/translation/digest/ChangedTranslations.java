package dev.stele.translation.digest;

import dev.stele.translation.desk.Member;
import java.time.Instant;
import java.util.List;

/** Translations in which something has happened. */
public interface ChangedTranslations {

    /** Those of the member's locales, the latest change first. */
    List<DigestItem> since(Instant since, Member member, int limit);
}
