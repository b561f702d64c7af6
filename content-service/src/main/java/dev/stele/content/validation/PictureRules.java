package dev.stele.content.validation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What holds wherever a picture is shown; a missing alt text is a matter of the house rules, for a draft may lack it. */
final class PictureRules {
    private final Faults faults;
    private final TextRules texts;

    PictureRules(Faults faults) {
        this.faults = faults;
        this.texts = new TextRules(faults);
    }

    void check(
            String pointer,
            @Nullable UUID mediaId,
            @Nullable String alt,
            @Nullable String caption,
            @Nullable String credit) {
        if (mediaId == null) faults.refuse(pointer + "/mediaId", "required", "The id of an uploaded picture.");
        texts.optional(pointer + "/alt", alt, 500);
        texts.optional(pointer + "/caption", caption, 1_000);
        texts.optional(pointer + "/credit", credit, 300);
    }
}
