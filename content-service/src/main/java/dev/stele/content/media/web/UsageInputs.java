package dev.stele.content.media.web;

import dev.stele.content.validation.Faults;
import dev.stele.content.validation.Years;
import dev.stele.contracts.MediaRef.Focus;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Until when and with what in sight a picture may be used, checked. */
final class UsageInputs {
    private static final Pattern POINT =
            Pattern.compile("\\s*([01](?:\\.\\d{1,6})?)\\s*,\\s*([01](?:\\.\\d{1,6})?)\\s*");

    private final Faults faults;

    UsageInputs(Faults faults) {
        this.faults = faults;
    }

    /** Null when it is blank. */
    @Nullable
    LocalDate day(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        try {
            LocalDate day = LocalDate.parse(text.strip());
            Years.check("/expires", day.getYear(), faults);
            return day;
        } catch (DateTimeException e) {
            faults.malformed("/expires", "date", "A date such as 2027-12-31.");
            return null;
        }
    }

    /** Two numbers from 0 to 1 with a comma between them; null when it is blank. */
    @Nullable
    Focus focus(@Nullable String text) {
        if (text == null || text.isBlank()) return null;
        Matcher point = POINT.matcher(text);
        if (point.matches()) {
            return focus(new PictureView.Point(Double.valueOf(point.group(1)), Double.valueOf(point.group(2))));
        }
        return refused();
    }

    @Nullable
    Focus focus(PictureView.Point point) {
        Double x = point.x();
        Double y = point.y();
        return x != null && y != null && isPart(x) && isPart(y)
                ? new Focus((int) Math.round(x * 100), (int) Math.round(y * 100))
                : refused();
    }

    private @Nullable Focus refused() {
        faults.malformed("/focus", "out-of-range", "x and y, each from 0 to 1.");
        return null;
    }

    private static boolean isPart(double number) {
        return number >= 0 && number <= 1;
    }
}
