package dev.stele.translation.segmentation;

import dev.stele.translation.desk.Segmenter;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.okapi.common.ISegmenter;
import net.sf.okapi.common.LocaleId;
import net.sf.okapi.lib.segmentation.SRXDocument;

/** Finds sentences by the rules of {@code segmentation/news.srx}. */
public final class SrxSegmenter implements Segmenter {

    private final SRXDocument rules = new SRXDocument();
    private final Map<String, ISegmenter> byLanguage = new ConcurrentHashMap<>();

    public SrxSegmenter() {
        rules.loadRules(SrxSegmenter.class.getResourceAsStream("/segmentation/news.srx"));
    }

    @Override
    public SortedSet<Integer> starts(String text, Locale locale) {
        ISegmenter segmenter = byLanguage.computeIfAbsent(
                locale.getLanguage(), language -> rules.compileLanguageRules(LocaleId.fromString(language), null));
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
