package dev.stele.website.listing;

import dev.stele.website.page.Card;
import dev.stele.website.page.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of a list of articles; {@code label} says what kind of list it is. */
public record ListView(
        @Nullable Text label,
        String title,
        int page,
        List<Card> cards,
        @Nullable String newer,
        @Nullable String older) {}
