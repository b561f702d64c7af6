package dev.stele.translation.desk;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the newsroom, as the desk knows them.
 *
 * @param translates BCP 47 tags
 * @param reviews BCP 47 tags
 * @param reviewsAll whether they review every locale
 * @param credit under which readers may know them
 */
public record Member(
        String name,
        Set<String> translates,
        Set<String> reviews,
        boolean reviewsAll,
        @Nullable String credit) {

    /** Somebody whom readers do not know. */
    public Member(String name, Set<String> translates, Set<String> reviews, boolean reviewsAll) {
        this(name, translates, reviews, reviewsAll, null);
    }

    /** The locales whose work is theirs to see, or none said when they see all. */
    public Optional<Set<String>> locales() {
        if (reviewsAll) {
            return Optional.empty();
        }
        Set<String> locales = new HashSet<>(translates);
        locales.addAll(reviews);
        return Optional.of(locales);
    }

    /** Whether the locale's work is theirs to see. */
    public boolean sees(String locale) {
        return translates.contains(locale) || reviews(locale);
    }

    public boolean reviews(String locale) {
        return reviewsAll || reviews.contains(locale);
    }

    /** That other locales have work at all is not told. */
    void mustSee(TranslationKey key) {
        if (!sees(key.tag())) {
            throw new Refused(new Refusal.Unknown());
        }
    }

    void mustTranslate(TranslationKey key) {
        mustSee(key);
        if (!translates.contains(key.tag())) {
            throw new Refused(new Refusal.NotAllowed("translator:" + key.tag()));
        }
    }

    void mustReview(TranslationKey key) {
        mustSee(key);
        if (!reviews(key.tag())) {
            throw new Refused(new Refusal.NotAllowed("reviewer:" + key.tag()));
        }
    }
}
