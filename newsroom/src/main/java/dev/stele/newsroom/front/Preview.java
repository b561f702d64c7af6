package dev.stele.newsroom.front;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A front as readers of one language would find it, of what is live now.
 *
 * @param curated false where the slots come to nothing and the newest articles stand in their place
 * @param empty the slots that show nothing, and why
 */
public record Preview(String locale, boolean curated, List<Item> items, List<Gap> empty) {

    /** Whether it is the first article of its slot, beside which the slot is named. */
    public boolean begins(Item item) {
        return curated
                && items.stream()
                        .filter(other -> other.slot() == item.slot())
                        .findFirst()
                        .filter(first -> first == item)
                        .isPresent();
    }

    /**
     * One article.
     *
     * @param slot that it fills, from 0
     * @param labelled whether it is shown in another language than the front
     */
    public record Item(
            int slot, String articleId, @Nullable String headline, String locale, boolean labelled, String path) {}

    /** A slot that shows nothing. */
    public record Gap(int slot, String reason) {}
}
