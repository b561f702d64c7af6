package dev.stele.translation.statistics;

import dev.stele.translation.desk.Member;
import java.util.HashSet;
import java.util.Set;

/**
 * Locales whose figures somebody sees. That all are seen is said, so that somebody without locales sees none.
 *
 * @param tags BCP 47 tags, where not all are seen
 */
public record SeenLocales(boolean all, Set<String> tags) {

    static SeenLocales only(String locale) {
        return new SeenLocales(false, Set.of(locale));
    }

    static SeenLocales of(Member member) {
        Set<String> locales = new HashSet<>(member.translates());
        locales.addAll(member.reviews());
        return new SeenLocales(member.reviewsAll(), Set.copyOf(locales));
    }
}
