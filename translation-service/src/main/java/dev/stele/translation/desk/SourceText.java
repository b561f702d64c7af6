package dev.stele.translation.desk;

import dev.stele.contracts.ArticleContent;
import dev.stele.translation.desk.Segmenter.SentenceStarts;
import dev.stele.translation.markup.MarkedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;

/** Cuts an article into the sentences that its translators work on. */
public final class SourceText {

    /**
     * Sentences that an article is cut into. The content service takes no article with nearly as many, but a newsroom's own
     * rules may cut after every letter. What comes after stays whole, block by block.
     */
    static final int MOST_CUT = 6_000;

    private final Segmenter segmenter;

    public SourceText(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    /** Every sentence in reading order; the sentences of one unit joined with their separators are its text. */
    public List<Sentence> sentences(ArticleContent content, Locale locale) {
        SentenceStarts starts = segmenter.in(locale);
        List<Sentence> all = new ArrayList<>();
        Units.rewrite(content, (unit, format, text) -> {
            all.addAll(sentences(unit, format, text, atMost(MOST_CUT - all.size(), starts)));
            return text;
        });
        return all;
    }

    private static SentenceStarts atMost(int most, SentenceStarts starts) {
        return text -> {
            SortedSet<Integer> places = starts.of(text);
            return places.size() <= most ? places : Collections.emptySortedSet();
        };
    }

    private List<Sentence> sentences(String unit, Format format, String text, SentenceStarts starts) {
        List<String> pieces = switch (format) {
            case LINE -> List.of(text);
            case PROSE -> cut(text, starts.of(text));
            case MARKUP -> {
                MarkedText marked = new MarkedText(text);
                yield marked.cut(starts.of(marked.plain()));
            }
        };
        List<Sentence> sentences = new ArrayList<>();
        String leading = "";
        for (String piece : pieces) {
            int end = format == Format.MARKUP
                    ? MarkedText.separatorStart(piece)
                    : piece.stripTrailing().length();
            if (end > 0) {
                sentences.add(new Sentence(unit, format, leading + piece.substring(0, end), piece.substring(end)));
                leading = "";
            } else if (sentences.isEmpty()) {
                leading += piece;
            } else {
                sentences.add(sentences.removeLast().followedBy(piece));
            }
        }
        return sentences;
    }

    private static List<String> cut(String text, SortedSet<Integer> starts) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int start : starts) {
            pieces.add(text.substring(from, start));
            from = start;
        }
        pieces.add(text.substring(from));
        return pieces;
    }
}
