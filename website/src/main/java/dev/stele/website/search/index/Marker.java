package dev.stele.website.search.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** Shows where a text says what was asked for. Its work counts as a part of the search, see {@link SearchTimeout}. */
public final class Marker {

    private static final int PASSAGES = 2;
    private static final int PASSAGE_LETTERS = 140;
    private static final float MIDDLE = 0.5f;

    private final String field;
    private final Query marked;
    private final UnifiedHighlighter whole;
    private final UnifiedHighlighter passages;
    private final SearchBudget budget;

    Marker(Analyzer analyzer, String field, Query marked, SearchBudget budget) {
        this.budget = budget;
        this.field = field;
        this.marked = marked;
        this.whole = highlighter(analyzer, WholeBreakIterator::new);
        this.passages = highlighter(
                analyzer,
                () -> LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getSentenceInstance(Locale.ROOT), PASSAGE_LETTERS, MIDDLE));
    }

    /** The whole text. */
    public List<Piece> all(String text) {
        return marked(whole, text, 1);
    }

    /** The passages of a text that say most of what was asked for, or its beginning. */
    public List<Piece> passages(String text) {
        return marked(passages, text, PASSAGES);
    }

    private List<Piece> marked(UnifiedHighlighter highlighter, String text, int most) {
        budget.check();
        try {
            return text.isEmpty()
                    ? List.of()
                    : highlighter.highlightWithoutSearcher(field, marked, text, most) instanceof Pieces found
                            ? found.all()
                            : List.of(new Piece(text, false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UnifiedHighlighter highlighter(Analyzer analyzer, Supplier<BreakIterator> breaks) {
        return UnifiedHighlighter.builderWithoutSearcher(analyzer)
                .withFieldMatcher(name -> name.equals(field))
                .withBreakIterator(breaks)
                .withMaxLength(Shown.MOST_LETTERS)
                .withMaxNoHighlightPassages(1)
                .withFormatter(new Cutter())
                .build();
    }

    private record Pieces(List<Piece> all) {}

    /** Cuts passages where something is marked; a word that was found in two ways is marked once. */
    private static final class Cutter extends PassageFormatter {

        private static final String BETWEEN = " … ";

        @Override
        public Pieces format(Passage[] found, String text) {
            List<Piece> pieces = new ArrayList<>();
            int last = 0;
            for (Passage passage : found) {
                if (passage.getStartOffset() > last) {
                    pieces.add(new Piece(BETWEEN, false));
                }
                int at = passage.getStartOffset();
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    int start = passage.getMatchStarts()[i];
                    int end = Math.min(passage.getMatchEnds()[i], passage.getEndOffset());
                    if (start >= at) {
                        add(pieces, text.substring(at, start), false);
                        add(pieces, text.substring(start, end), true);
                        at = end;
                    }
                }
                add(pieces, text.substring(at, Math.max(at, passage.getEndOffset())), false);
                last = passage.getEndOffset();
            }
            return new Pieces(pieces);
        }

        private static void add(List<Piece> pieces, String text, boolean marked) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(text, marked));
            }
        }
    }
}
