package dev.stele.newsroom.editor.related;

import dev.stele.newsroom.outline.Outline;
import java.util.List;

/**
 * The related articles as a form shows them.
 *
 * @param locale of the article, in which headlines are shown where they are there
 * @param words that were looked for; empty when nothing was
 * @param found without those that are chosen, and without the article itself
 */
public record RelatedView(String locale, List<Outline> chosen, String words, List<Outline> found) {

    /** Whether there is room for another. */
    public boolean hasRoom() {
        return chosen.size() < RelatedOrder.MOST;
    }
}
