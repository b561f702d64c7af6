package dev.stele.content.validation;

import dev.stele.contracts.SlugForm;
import dev.stele.contracts.SlugPolicy;

/** Says what is wrong with an address that an editor chose. */
public final class SlugRules {
    private SlugRules() {}

    /** The slug in its normal form (NFC). */
    static String checked(String pointer, String given, Faults faults) {
        String slug = SlugPolicy.normalized(given);
        SlugPolicy.violation(slug).ifPresent(violation -> complain(pointer, violation, faults));
        return slug;
    }

    private static void complain(String pointer, SlugPolicy.Violation violation, Faults faults) {
        switch (violation) {
            case TOO_LONG -> faults.malformed(pointer, "slug-too-long", "At most " + SlugForm.LONGEST + " characters.");
            case CHARACTERS ->
                faults.malformed(
                        pointer, "slug-characters", "Letters and digits with single hyphens between them only.");
            case UPPER_CASE -> faults.malformed(pointer, "slug-upper-case", "Lower-case letters only.");
            case MIXED_SCRIPTS ->
                faults.malformed(pointer, "slug-mixed-scripts", "Letters of one script only: mixed ones look alike.");
        }
    }
}
