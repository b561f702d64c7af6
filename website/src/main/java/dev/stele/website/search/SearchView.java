package dev.stele.website.search;

import dev.stele.website.page.Link;
import dev.stele.website.page.Text;
import dev.stele.website.search.index.Piece;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The search page.
 *
 * @param sections what the reader may choose
 * @param outcome says in words what was found; null when nothing was asked
 * @param advice what to do when nothing was found
 */
public record SearchView(
        String action,
        String q,
        String from,
        String to,
        int longest,
        List<Option> sections,
        @Nullable Text outcome,
        @Nullable Text note,
        List<Text> advice,
        List<Found> found,
        @Nullable String earlier,
        @Nullable String later) {

    /** A section that can be chosen; {@code lang} and {@code dir} are null when they are those of the page. */
    public record Option(
            String id,
            String label,
            @Nullable String lang,
            @Nullable String dir,
            boolean chosen) {}

    /** A text that was found, with what was asked for marked. */
    public record Found(
            String href,
            @Nullable Link kicker,
            List<Piece> headline,
            List<Piece> passages,
            String date,
            String datetime) {}
}
