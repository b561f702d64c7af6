package dev.stele.content.redirect.web;

import dev.stele.contracts.AddressesMoved.Fate;
import dev.stele.contracts.AddressesMoved.Move;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An old address and where it leads. */
record RedirectView(
        String from,
        Fate fate,
        @Nullable UUID articleId,
        @Nullable String locale,
        @Nullable String path) {

    static RedirectView of(Move move) {
        return new RedirectView(move.from(), move.fate(), move.articleId(), move.locale(), move.path());
    }

    /** One page of the table. */
    @Schema(name = "RedirectPage")
    record Page(List<RedirectView> items, int page, int size, long total) {}
}
