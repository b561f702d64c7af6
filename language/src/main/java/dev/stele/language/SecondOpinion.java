package dev.stele.language;

import java.util.Locale;

/** Another way to tell languages apart, which must agree before a text of the right alphabet is called wrong. */
@FunctionalInterface
public interface SecondOpinion {

    /** Never agrees. */
    SecondOpinion NONE = (text, guessed, expected) -> false;

    /** Whether the text is rather in the guessed language than in the expected one; false also while it cannot tell. */
    boolean agrees(String text, Locale guessed, Locale expected);
}
