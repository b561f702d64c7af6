package dev.stele.translation.digest;

import dev.stele.translation.desk.Member;
import java.time.Instant;
import java.util.function.Predicate;

/** Translations in which something has happened. */
public interface ChangedTranslations {

    /** Shows those of the member's locales, the latest change first, until one is answered with false. */
    void since(Instant since, Member member, Predicate<DigestItem> each);
}
