package dev.stele.website.catalogue;

import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Variant;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** An article as the index knows it: one entry for each language it is live in, all with the article's id and times. */
final class CatalogueFields {

    static final String ID = "id";
    static final String VERSION = "version";
    static final String KIND = "kind";
    static final String PUBLISHED = "published";
    static final String LOCALE = "locale";
    static final String SECTION = "section";
    static final String TAG = "tag";
    static final String AUTHOR = "author";

    /** Stands in one entry of each article, for lists of articles in whatever language. */
    static final String FIRST = "first";

    static final String YES = "y";

    private CatalogueFields() {}

    static Term id(String id) {
        return new Term(ID, id);
    }

    static List<Document> of(LiveArticle article) {
        List<Document> entries = new ArrayList<>();
        for (Variant variant : article.live()) {
            Document entry = entry(article, variant);
            if (entries.isEmpty()) {
                entry.add(new StringField(FIRST, YES, Store.NO));
            }
            entries.add(entry);
        }
        return entries;
    }

    private static Document entry(LiveArticle article, Variant variant) {
        Document entry = new Document();
        entry.add(new StringField(ID, article.id(), Store.NO));
        entry.add(new SortedDocValuesField(ID, new BytesRef(article.id())));
        entry.add(new NumericDocValuesField(VERSION, article.version()));
        entry.add(new StringField(KIND, article.kind().name(), Store.NO));
        entry.add(new LongField(PUBLISHED, article.publishedAt().toEpochMilli(), Store.NO));
        entry.add(new StringField(LOCALE, variant.locale(), Store.NO));
        if (variant.section() != null) {
            entry.add(new StringField(SECTION, variant.section(), Store.NO));
        }
        variant.tags().forEach(tag -> entry.add(new StringField(TAG, tag, Store.NO)));
        variant.byline().forEach(name -> entry.add(new StringField(AUTHOR, name, Store.NO)));
        return entry;
    }
}
