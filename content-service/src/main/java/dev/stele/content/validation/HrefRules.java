package dev.stele.content.validation;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a link may lead: {@code http}, {@code https}, {@code mailto}, a path of the site or a place on the page. The
 * list says what is allowed, so that no trick with spaces, entities or backslashes needs a name.
 */
public final class HrefRules {
    private static final int LONGEST = 2_000;
    private static final String REST = "[^\\s\\p{Cntrl}\\p{Cf}\\\\\"<>`]*+";
    private static final Pattern ALLOWED =
            Pattern.compile("(?iU)https?://[\\p{L}\\p{N}\\p{M}.\\[\\]:-]++(?:[/?#]" + REST + ")?"
                    + "|mailto:[^\\s\\p{Cntrl}\\\\\"<>@]++@[^\\s\\p{Cntrl}\\\\\"<>@]++"
                    + "|/(?!/)" + REST
                    + "|#" + REST);

    private HrefRules() {}

    public static boolean allows(@Nullable String href) {
        return href != null && href.length() <= LONGEST && ALLOWED.matcher(href).matches();
    }
}
