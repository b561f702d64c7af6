package dev.stele.website.home;

import dev.stele.website.page.Card;
import java.util.List;

/** The stories of a home page by the weight that the page gives them. */
public record Front(Card lead, List<Card> beside, List<Card> pictured, List<Card> brief) {

    private static final int BESIDE = 4;
    private static final int PICTURED = 6;
    private static final int ROW = 3;

    static Front of(List<Card> cards) {
        List<Card> rest = cards.subList(1, cards.size());
        List<Card> beside = head(rest, BESIDE);
        List<Card> later = rest.subList(beside.size(), rest.size());
        // Whole rows only, unless there is not even one.
        int rows = later.size() < ROW ? later.size() : later.size() / ROW * ROW;
        List<Card> pictured = head(later, Math.min(PICTURED, rows));
        return new Front(cards.getFirst(), beside, pictured, later.subList(pictured.size(), later.size()));
    }

    private static List<Card> head(List<Card> cards, int count) {
        return cards.subList(0, Math.min(count, cards.size()));
    }
}
