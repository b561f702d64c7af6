package dev.stele.content.media.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The parts of an upload, for its description: the form itself is read part by part. */
record PictureForm(
        @Schema(
                type = "string",
                format = "binary",
                requiredMode = Schema.RequiredMode.REQUIRED,
                description = "JPEG, PNG or WebP")
        Object file,

        @Schema(description = "Whom to name; if absent, whom the file names") @Nullable
        String credit,

        @Schema(description = "Copyright notice or licence; if absent, that of the file") @Nullable
        String rights,

        @Schema(format = "date", description = "Last day on which it may be newly published") @Nullable
        String expires,

        @Schema(example = "0.5,0.3", description = "What must stay in sight: parts of width and height") @Nullable
        String focus,

        @Schema(description = "Language of alt and caption") @Nullable
        String locale,

        @Nullable String alt,
        @Nullable String caption) {}
