package dev.stele.content.media.web;

import dev.stele.content.media.Picture;
import dev.stele.content.media.Picture.Rendition;
import dev.stele.content.media.TakeDowns.TakeDown;
import dev.stele.contracts.MediaRef.Focus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A picture as editors read it. */
record PictureView(
        UUID id,
        long version,
        String type,
        int width,
        int height,
        long size,
        @Nullable String credit,
        @Nullable String rights,
        @Nullable LocalDate expires,
        @Nullable Point focus,
        Map<String, String> alt,
        Map<String, String> caption,
        List<Rendition> renditions,
        Instant createdAt,
        String createdBy,
        @Nullable TakenDown takenDown) {

    static PictureView of(Picture p) {
        return of(p, null);
    }

    static PictureView of(Picture p, @Nullable TakeDown takeDown) {
        return new PictureView(
                p.id(),
                p.version(),
                p.type(),
                p.width(),
                p.height(),
                p.size(),
                p.credit(),
                p.rights(),
                p.expires(),
                p.focus() == null ? null : Point.of(p.focus()),
                p.alt(),
                p.caption(),
                p.renditions(),
                p.createdAt(),
                p.createdBy(),
                takeDown == null ? null : new TakenDown(takeDown.at(), takeDown.by(), takeDown.reason()));
    }

    /** Since when nobody may see it any more, and why. */
    record TakenDown(Instant at, String by, String reason) {}

    /** Why a picture is to be taken down. */
    record TakeDownRequest(@Nullable String reason) {}

    /** One page of a list. */
    record Page(List<PictureView> items, int page, int size, long total) {}

    /** Parts of the width from the left and of the height from the top, each from 0 to 1. */
    record Point(@Nullable Double x, @Nullable Double y) {
        static Point of(Focus focus) {
            return new Point(focus.x() / 100.0, focus.y() / 100.0);
        }
    }

    /** What may be put right later; what is absent stays. */
    record Patch(
            @Nullable String credit,
            @Nullable String rights,
            @Nullable String expires,
            @Nullable Point focus,
            @Nullable Map<String, @Nullable String> alt,
            @Nullable Map<String, @Nullable String> caption) {}
}
