package dev.stele.content.article;

import dev.stele.contracts.UpdateType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Why the newsroom refuses to change or show an article. */
public abstract sealed class ArticleRefusal extends RuntimeException {
    private ArticleRefusal(String message) {
        super(message, null, false, false);
    }

    /** There is no such article. */
    public static final class Unknown extends ArticleRefusal {
        public Unknown(UUID id) {
            super("There is no article " + id + ".");
        }
    }

    /** There is no such revision of the article. */
    public static final class UnknownRevision extends ArticleRefusal {
        public UnknownRevision(UUID id, int revision) {
            super("Article " + id + " has no revision " + revision + ".");
        }
    }

    /** Somebody else changed the article first, or what was expected is no version; nothing was saved. */
    public static final class Stale extends ArticleRefusal {
        public Stale(UUID id, long expected) {
            super(
                    expected < 0
                            ? "If-Match names no version of an article. Send the ETag as you got it, quotes included, like \"3\"."
                            : "Article " + id + " is no longer at version " + expected
                                    + ". Read it again; nothing was saved.");
        }
    }

    /** The address belongs to another article, or belonged to it once. */
    public static final class SlugTaken extends ArticleRefusal {
        public SlugTaken(String slug) {
            super("The slug \"" + slug + "\" belongs to another article in this language.");
        }
    }

    /** The same idempotency key came with another request before. */
    public static final class KeyReused extends ArticleRefusal {
        public KeyReused() {
            super("This Idempotency-Key was used for a different request.");
        }
    }

    /** Withdrawn before it was ever ordered. */
    public static final class NeverOrdered extends ArticleRefusal {
        public NeverOrdered(UUID id) {
            super("Article " + id + " was never ordered live in these languages.");
        }
    }

    /** An embargo that ends before it begins. */
    public static final class EmbargoOver extends ArticleRefusal {
        public EmbargoOver(Instant publishAt) {
            super(publishAt + " is past. Leave publishAt away to publish now.");
        }
    }

    /** An error was put right, and readers are not told which. */
    public static final class CorrectionWithoutNote extends ArticleRefusal {
        public CorrectionWithoutNote() {
            super("Say in changeNote what was wrong and what is right: readers are told so.");
        }
    }

    /** A text that is final already cannot become a correction: its readers would not be told of it. */
    public static final class NoCorrectionAnyMore extends ArticleRefusal {
        public NoCorrectionAnyMore(UpdateType type) {
            super("This revision was released as " + type + " already. Save a new one to tell a correction.");
        }
    }

    /** A revision that is neither the current one nor the newest that is final. */
    public static final class NotReleased extends ArticleRefusal {
        public NotReleased(int revision, @Nullable Integer lastReleased) {
            super(
                    lastReleased == null
                            ? "Nothing is released yet; only the current revision can be published, which releases it."
                            : "Revision " + revision + " cannot be published: revision " + lastReleased
                                    + " is the newest that is released.");
        }
    }

    /** So many corrections that it should be another article. */
    public static final class TooManyCorrections extends ArticleRefusal {
        public TooManyCorrections(int most) {
            super("An article tells at most " + most + " corrections.");
        }
    }

    /** So many addresses that it should be another article; each one stays with it for ever. */
    public static final class TooManyAddresses extends ArticleRefusal {
        public TooManyAddresses(int most) {
            super("An article has at most " + most + " addresses in its life. Keep one that it has.");
        }
    }

    /** So many findings overridden by name that their rules should be overridden as a whole. */
    public static final class TooManyOverrides extends ArticleRefusal {
        public TooManyOverrides(int most) {
            super("The schedules of an article have at most " + most
                    + " overrides. Name rules instead of single places.");
        }
    }

    /** A revision that, with what is said of its pictures, is larger than what the log takes. */
    public static final class TooLarge extends ArticleRefusal {
        public TooLarge(int limit) {
            super("The text with the credits and rights of its pictures is larger than " + limit
                    + " bytes. Divide the article, or shorten what is said of its pictures; nothing was saved.");
        }
    }

    /** Pictures that may not be newly published any more. */
    public static final class PicturesExpired extends ArticleRefusal {
        private final List<UUID> pictures;

        public PicturesExpired(List<UUID> pictures) {
            super("The right to publish these pictures has ended.");
            this.pictures = pictures;
        }

        public List<UUID> pictures() {
            return pictures;
        }
    }

    /** Languages that the article neither is written in nor is translated into. */
    public static final class UnknownLocales extends ArticleRefusal {
        private final List<String> asked;
        private final List<String> known;

        public UnknownLocales(List<String> asked, List<String> known) {
            super("The article exists in " + String.join(", ", known) + " only.");
            this.asked = asked;
            this.known = known;
        }

        /** Positions in the request of the languages that are not the article's. */
        public List<Integer> positions() {
            return IntStream.range(0, asked.size())
                    .filter(i -> !known.contains(asked.get(i)))
                    .boxed()
                    .toList();
        }
    }
}
