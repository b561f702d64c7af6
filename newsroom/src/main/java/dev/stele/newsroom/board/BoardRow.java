package dev.stele.newsroom.board;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An article on the board, as the content service tells of it. */
public record BoardRow(
        UUID id,
        String kind,
        String state,
        int revision,
        boolean released,
        String sourceLocale,
        String headline,
        @Nullable String section,
        String updatedBy,
        Instant changedAt,
        LinkedHashMap<String, Cell> locales) {

    /**
     * One language of it.
     *
     * @param revision that readers see
     * @param since when they see it
     * @param translatedRevision for which its translation is approved
     * @param translation how far its translators are with the newest released revision, whatever readers see
     * @param publishAt end of an embargo
     */
    public record Cell(
            String state,
            boolean source,
            boolean required,
            @Nullable Integer revision,
            @Nullable Instant since,
            @Nullable String path,
            @Nullable String claimedBy,
            @Nullable Instant claimedUntil,
            @Nullable Integer translatedRevision,
            @Nullable String translation,
            @Nullable Instant publishAt) {

        /** The key of the name of its state. */
        public String word() {
            return word(state);
        }

        static String word(String state) {
            return "board.state." + state.replace(' ', '-');
        }

        /** Whether readers could see that revision if somebody ordered it. */
        boolean isApproved(int wanted) {
            return translatedRevision != null && translatedRevision >= wanted;
        }

        /** Whether nobody can translate it, since nothing of the article is released. */
        boolean isUnreleased(BoardRow row) {
            return state.equals("missing") && row.state.equals("DRAFT");
        }

        /** The look that repeats what the word says. */
        public String look() {
            return switch (state) {
                case "live", "approved" -> "good";
                case "claimed", "in review" -> "busy";
                case "needs work", "stale" -> "warm";
                case "failed" -> "bad";
                default -> "calm";
            };
        }
    }

    public @Nullable Cell cell(String locale) {
        return locales.get(locale);
    }

    public boolean isPage() {
        return kind.equals("PAGE");
    }

    /** Whether readers miss something of the newest revision, in a language or in all of them. */
    public boolean hasNews() {
        return locales.values().stream().anyMatch(cell -> cell.revision() == null || cell.revision() < revision);
    }

    /** Whether anybody has ordered anything of it, so that there is a receipt. */
    public boolean isOrdered() {
        return state.equals("ORDERED") || state.equals("SCHEDULED") || state.equals("WITHDRAWN");
    }

    /** When the next claim ends: the row then looks different, and nobody tells of it. */
    public Optional<Instant> nextEnd() {
        return locales.values().stream()
                .map(Cell::claimedUntil)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
    }
}
