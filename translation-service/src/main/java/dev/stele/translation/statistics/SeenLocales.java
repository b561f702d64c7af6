package dev.stele.translation.statistics;

import dev.stele.translation.desk.Member;
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
        return new SeenLocales(member.reviewsAll(), member.locales().orElse(Set.of()));
    }
}
