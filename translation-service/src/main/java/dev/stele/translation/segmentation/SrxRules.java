package dev.stele.translation.segmentation;

import dev.stele.translation.desk.Segmenter.SentenceStarts;
import java.util.SortedSet;
import java.util.TreeSet;
import net.sf.okapi.common.ISegmenter;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.lib.segmentation.SRXDocument;

/** The compiled rules of one language. */
final class SrxRules implements SentenceStarts {

    private final ISegmenter segmenter;

    private SrxRules(ISegmenter segmenter) {
        this.segmenter = segmenter;
    }

    /** @throws RuntimeException of the library when the document is not SRX, or a rule not a pattern */
    static SrxRules compile(String srx, String language) {
        SRXDocument document = new SRXDocument();
        document.loadRules((CharSequence) srx);
        return new SrxRules(document.compileLanguageRules(LocaleId.fromString(language), null));
    }

    @Override
    public SortedSet<Integer> of(String text) {
        // A segmenter keeps the result of its last text in itself.
        synchronized (segmenter) {
            segmenter.computeSegments(text);
            SortedSet<Integer> starts = new TreeSet<>();
            segmenter.getSplitPositions().forEach(split -> starts.add(afterSpace(text, split)));
            starts.remove(0);
            starts.remove(text.length());
            return starts;
        }
    }

    private static int afterSpace(String text, int position) {
        int start = position;
        while (start < text.length()
                && (Character.isWhitespace(text.charAt(start)) || Character.isSpaceChar(text.charAt(start)))) {
            start++;
        }
        return start;
    }
}
