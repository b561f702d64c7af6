package dev.stele.translation.desk;

import java.util.Collection;
import java.util.UUID;

/** Remembers withdrawals also of what has no translation yet, so that a release which comes late opens none. */
public interface Withdrawals {

    /** The article was withdrawn at that position of its stream; no locales means all. */
    void remember(UUID articleId, Collection<String> locales, long sequence);

    /** The article was ordered in that locale, at that position of its stream, after it had been withdrawn. */
    void lift(TranslationKey key, long sequence);

    /** Position of the last withdrawal of the article in that locale, 0 when there was none or an order lifted it. */
    long last(TranslationKey key);
}
