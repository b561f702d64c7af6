package dev.stele.website.search.index;

import dev.stele.website.index.DiskIndex;
import dev.stele.website.index.IndexSettings;
import dev.stele.website.search.analysis.Analyzers;
import dev.stele.website.search.analysis.Word;
import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Variant;
import dev.stele.website.site.Wording;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TotalHits.Relation;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** The index of all live texts of all languages. */
@Component
public class TextIndex implements DisposableBean {

    /** With fewer, words that are only like those asked for are looked for too. */
    private static final int FEW = 3;

    /** So many of the best are put in a finer order. */
    private static final int REFINED = 100;

    private static final int MOST_LANGUAGES = 1_000;

    private final Analyzers analyzers = new Analyzers();
    private final DiskIndex index;
    private final SearchSettings settings;
    private final Clock clock;
    private final AtomicLong state = new AtomicLong();
    private volatile boolean filled;

    TextIndex(IndexSettings folder, SearchSettings settings, Clock clock) {
        this.index = new DiskIndex(folder, analyzers);
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether all texts are in that were live at the start. */
    public boolean isFilled() {
        return filled;
    }

    public List<Word> words(String locale, String text) {
        return analyzers.words(locale, text);
    }

    /**
     * The best texts for a question, those from {@code skip} on.
     *
     * @throws SearchTimeout when it takes longer than the settings allow
     */
    public Hits find(Question question, int skip, int most) {
        TextQueries queries = new TextQueries(question, clock.instant());
        int enough = Math.max(REFINED, skip + most);
        SearchBudget budget = new SearchBudget(settings.timeout());
        return index.search(shared -> {
            IndexSearcher searcher = new IndexSearcher(shared.getIndexReader());
            searcher.setTimeout(budget);
            TopDocs strict = top(searcher, queries.strict(), enough);
            List<Query> alike = strict.totalHits.value() < FEW ? queries.alike(searcher, budget) : List.of();
            TopDocs similar = alike.isEmpty() ? strict : similar(searcher, queries, alike, enough);
            boolean guessed = similar.totalHits.value() > strict.totalHits.value();
            TopDocs best = refined(searcher, guessed ? similar : strict, queries, budget);
            return hits(searcher, best, skip, most, queries, guessed ? alike : List.of(), budget);
        });
    }

    /** Half a result would put some texts on two pages and others on none, so there is none. */
    private static TopDocs top(IndexSearcher searcher, Query query, int enough) throws IOException {
        TopDocs top = searcher.search(query, enough);
        if (searcher.timedOut()) {
            throw new SearchTimeout();
        }
        return top;
    }

    private static TopDocs similar(IndexSearcher searcher, TextQueries queries, List<Query> alike, int enough)
            throws IOException {
        TopDocs similar = top(searcher, queries.similar(alike), enough);
        return similar.totalHits.value() > 0 ? similar : top(searcher, queries.anyOf(alike), enough);
    }

    /** The same first ones on every page, so that no text is on two pages and none on no page. */
    private static TopDocs refined(IndexSearcher searcher, TopDocs found, TextQueries queries, SearchBudget budget)
            throws IOException {
        ScoreDoc[] all = found.scoreDocs.clone();
        int number = Math.min(REFINED, all.length);
        ScoreDoc[] best = new Refinement(searcher, queries.side(), budget).of(Arrays.copyOf(all, number));
        System.arraycopy(best, 0, all, 0, number);
        return new TopDocs(found.totalHits, all);
    }

    private Hits hits(
            IndexSearcher searcher,
            TopDocs top,
            int skip,
            int most,
            TextQueries queries,
            List<Query> alike,
            SearchBudget budget)
            throws IOException {
        StoredFields stored = searcher.storedFields();
        List<Hit> page = new ArrayList<>();
        for (int i = skip; i < Math.min(top.scoreDocs.length, skip + most); i++) {
            page.add(TextFields.hit(stored.document(top.scoreDocs[i].doc)));
        }
        String field = TextFields.text(queries.question().locale());
        return new Hits(
                page,
                top.totalHits.value(),
                top.totalHits.relation() == Relation.EQUAL_TO,
                !alike.isEmpty(),
                new Marker(analyzers, field, queries.marked(alike), budget));
    }

    /** Puts the texts of articles in the place of what was known of the ids. */
    void replace(Collection<String> ids, Collection<LiveArticle> articles, Map<String, Wording> wordings) {
        List<Document> texts = new ArrayList<>();
        for (LiveArticle article : articles) {
            for (Variant variant : article.live()) {
                Wording words = wordings.get(variant.rendition());
                if (words != null) {
                    texts.add(TextFields.of(article, variant, words));
                }
            }
        }
        index.replace(ids.stream().map(TextFields::article).toList(), texts);
    }

    /** Lets be found what was put in. */
    void refresh() {
        index.refresh();
        state.incrementAndGet();
    }

    /** Counts the changes: what was found under one count may be found otherwise under the next. */
    public long state() {
        return state.get();
    }

    void filled() {
        filled = true;
    }

    /** Whether exactly these texts of the article are in. */
    boolean has(LiveArticle article) {
        Set<String> live = new HashSet<>();
        article.live().forEach(variant -> live.add(variant.rendition()));
        return index.search(searcher -> {
            Set<String> known = new HashSet<>();
            StoredFields stored = searcher.storedFields();
            Query texts = new TermQuery(TextFields.article(article.id()));
            for (ScoreDoc text : searcher.search(texts, MOST_LANGUAGES).scoreDocs) {
                known.add(TextFields.rendition(stored, text.doc));
            }
            return known.equals(live);
        });
    }

    /** The articles of which a text is in with any of these pictures. */
    Set<String> showing(Set<String> pictures) {
        if (pictures.isEmpty()) return Set.of();
        return index.search(searcher -> {
            Set<String> articles = new HashSet<>();
            for (ScoreDoc text : searcher.search(TextFields.showing(pictures), Integer.MAX_VALUE).scoreDocs) {
                articles.add(TextFields.hit(searcher.storedFields().document(text.doc))
                        .article());
            }
            return articles;
        });
    }

    int count(Query query) {
        return index.search(searcher -> searcher.count(query));
    }

    @Override
    public void destroy() {
        index.close();
    }
}
