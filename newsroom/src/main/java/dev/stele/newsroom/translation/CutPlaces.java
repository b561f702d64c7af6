package dev.stele.newsroom.translation;

import java.util.ArrayList;
import java.util.List;

/** Where a sentence may be cut in two: between words, outside of its tags. */
public final class CutPlaces {

    private static final int WORDS_SHOWN = 40;

    private CutPlaces() {}

    /** A place, counted in UTF-16 code units of the source with its tags, and the words around it. */
    public record Place(int at, String before, String after) {}

    public static List<Place> of(Segment segment) {
        String source = segment.source();
        List<Place> places = new ArrayList<>();
        int depth = 0;
        for (int i = 1; i < source.length(); i++) {
            char before = source.charAt(i - 1);
            depth += before == '<' ? 1 : before == '>' ? -1 : 0;
            if (depth == 0 && Character.isWhitespace(before) && !Character.isWhitespace(source.charAt(i))) {
                places.add(new Place(i, end(source.substring(0, i)), beginning(source.substring(i))));
            }
        }
        return places;
    }

    private static String end(String text) {
        String plain = text.replaceAll("<[^>]*>", "");
        return plain.length() <= WORDS_SHOWN ? plain : "…" + plain.substring(plain.length() - WORDS_SHOWN);
    }

    private static String beginning(String text) {
        String plain = text.replaceAll("<[^>]*>", "");
        return plain.length() <= WORDS_SHOWN ? plain : plain.substring(0, WORDS_SHOWN) + "…";
    }
}
