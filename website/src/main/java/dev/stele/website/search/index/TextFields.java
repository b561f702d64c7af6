package dev.stele.website.search.index;

import dev.stele.website.site.LiveArticle;
import dev.stele.website.site.Variant;
import dev.stele.website.site.Wording;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** A live text as the index knows it; fields of words bear the language in their names. */
final class TextFields {

    private static final String ARTICLE = "article";
    private static final String RENDITION = "rendition";
    static final String SECTION = "section";
    static final String PUBLISHED = "published";

    private static final String HEADLINE = "shown.headline";
    private static final String TEXT = "shown.text";

    private static final String PICTURE = "picture";
    private static final Pattern PICTURES = Pattern.compile("/media/([0-9a-f-]{36})/");

    private TextFields() {}

    static Term article(String id) {
        return new Term(ARTICLE, id);
    }

    /** Texts that show any of the pictures. */
    static Query showing(Set<String> pictures) {
        return new TermInSetQuery(PICTURE, pictures.stream().map(BytesRef::new).toList());
    }

    /** Headline and lead. */
    static String head(String locale) {
        return "head." + locale;
    }

    /** Everything that the text says, headline and lead too. */
    static String text(String locale) {
        return "text." + locale;
    }

    static Document of(LiveArticle article, Variant variant, Wording words) {
        Document entry = new Document();
        entry.add(new StringField(ARTICLE, article.id(), Store.YES));
        entry.add(new StoredField(RENDITION, variant.rendition()));
        entry.add(new LongField(PUBLISHED, article.publishedAt().toEpochMilli(), Store.NO));
        if (variant.section() != null) {
            entry.add(new StringField(SECTION, variant.section(), Store.NO));
        }
        add(entry, head(variant.locale()), words.headline());
        add(entry, text(variant.locale()), words.headline());
        if (words.lead() != null) {
            add(entry, head(variant.locale()), words.lead());
            add(entry, text(variant.locale()), words.lead());
        }
        words.tags().forEach(tag -> add(entry, text(variant.locale()), tag));
        words.byline().forEach(name -> add(entry, text(variant.locale()), name));
        add(entry, text(variant.locale()), PlainText.of(words.bodyHtml()));
        PICTURES.matcher(words.bodyHtml())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .forEach(id -> entry.add(new StringField(PICTURE, id, Store.NO)));
        Shown shown = Shown.of(words);
        entry.add(new StoredField(HEADLINE, shown.headline()));
        entry.add(new StoredField(TEXT, shown.text()));
        return entry;
    }

    static String rendition(StoredFields stored, int text) throws IOException {
        return stored.document(text, Set.of(RENDITION)).get(RENDITION);
    }

    static Hit hit(Document entry) {
        return new Hit(entry.get(ARTICLE), entry.get(RENDITION), new Shown(entry.get(HEADLINE), entry.get(TEXT)));
    }

    private static void add(Document entry, String field, String words) {
        entry.add(new TextField(field, words, Store.NO));
    }
}
