package dev.stele.content.lint;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** By which name a finding is overridden: {@code rule} for all of the rule, {@code rule@pointer} for those at one place. */
final class OverrideKey {
    private static final char AT = '@';
    private static final Pattern WITHIN_BLOCK = Pattern.compile("(/blocks/\\d+)/.*");

    private OverrideKey() {}

    /** The names that let it pass: of its rule, of its place, and of the block that the place is in. */
    static Stream<String> of(Finding finding) {
        String rule = finding.rule().id();
        Matcher block = WITHIN_BLOCK.matcher(finding.pointer());
        Stream<String> places =
                block.matches() ? Stream.of(finding.pointer(), block.group(1)) : Stream.of(finding.pointer());
        return Stream.concat(Stream.of(rule), places.map(place -> rule + AT + place));
    }

    /** The name of its place alone. */
    static String name(Finding finding) {
        return finding.rule().id() + AT + finding.pointer();
    }

    /** The rule that it names; nothing where there is none, or what should be a pointer is not. */
    static Optional<HouseRule> rule(String key) {
        int at = key.indexOf(AT);
        if (at < 0) return HouseRule.named(key);
        return key.startsWith("/", at + 1) ? HouseRule.named(key.substring(0, at)) : Optional.empty();
    }
}
