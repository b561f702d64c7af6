package dev.stele.website.search.index;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;

/** The words of HTML, each block on a line of its own. */
final class PlainText {

    private PlainText() {}

    static String of(String html) {
        StringWriter text = new StringWriter(html.length());
        try (HTMLStripCharFilter stripped = new HTMLStripCharFilter(new StringReader(html))) {
            stripped.transferTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().strip();
    }
}
