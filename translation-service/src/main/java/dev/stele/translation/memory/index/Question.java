package dev.stele.translation.memory.index;

import dev.stele.translation.memory.MemoryIndex.Mark;
import dev.stele.translation.memory.index.Words.Word;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What somebody looks for in the memory: single words, of which the beginning is enough, and words in quotes, which stand
 * together as they are.
 */
record Question(List<Part> parts) {

    private static final int SHORTEST_BEGINNING = 2;
    private static final int MOST_WORDS = 30;
    private static final int MOST_MARKS = 50;

    /** One word, or several that stand together. */
    record Part(List<String> words, boolean exact) {

        boolean begins(List<Word> text, int at) {
            if (at + words.size() > text.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                String word = text.get(at + i).text();
                boolean same = word.equals(words.get(i)) || (canBegin() && word.startsWith(words.get(i)));
                if (!same) {
                    return false;
                }
            }
            return true;
        }

        private boolean canBegin() {
            return !exact && words.getFirst().length() >= SHORTEST_BEGINNING;
        }

        Query in(String field) {
            if (words.size() > 1) {
                return new PhraseQuery(field, words.toArray(String[]::new));
            }
            Term term = new Term(field, words.getFirst());
            return canBegin() ? new PrefixQuery(term) : new TermQuery(term);
        }
    }

    static Question of(String asked, Words analysis) {
        List<Part> parts = new ArrayList<>();
        boolean quoted = false;
        int words = 0;
        for (String piece : asked.split("[\"“”«»]", -1)) {
            List<String> found = analysis.of(piece).stream().map(Word::text).toList();
            words += found.size();
            if (quoted && !found.isEmpty()) {
                parts.add(new Part(found, true));
            } else {
                found.forEach(word -> parts.add(new Part(List.of(word), false)));
            }
            quoted = !quoted;
        }
        return words > MOST_WORDS
                ? new Question(parts.subList(0, Math.min(parts.size(), MOST_WORDS)))
                : new Question(parts);
    }

    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** All parts in one field. */
    Query in(String field) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        parts.forEach(part -> all.add(part.in(field), Occur.FILTER));
        return all.build();
    }

    /** Where the parts stand in a text; none unless it has them all. */
    List<Mark> marks(List<Word> text) {
        List<Mark> marks = new ArrayList<>();
        for (Part part : parts) {
            int before = marks.size();
            for (int i = 0; i < text.size() && marks.size() < MOST_MARKS; i++) {
                if (part.begins(text, i)) {
                    marks.add(new Mark(
                            text.get(i).start(),
                            text.get(i + part.words().size() - 1).end()));
                }
            }
            if (marks.size() == before && marks.size() < MOST_MARKS) {
                return List.of();
            }
        }
        return marks.stream()
                .distinct()
                .sorted(java.util.Comparator.comparingInt(Mark::start))
                .toList();
    }
}
