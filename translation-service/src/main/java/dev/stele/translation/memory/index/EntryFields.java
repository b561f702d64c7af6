package dev.stele.translation.memory.index;

import dev.stele.translation.memory.MemoryEntry;
import java.util.Locale;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** An entry as a document of the index. */
final class EntryFields {

    static final String ID = "id";
    static final String KEY = "key";
    static final String PAIR = "pair";
    static final String SOURCE = "source";
    static final String TARGET = "target";
    static final String LIKENESS = "likeness";
    static final String APPROVED = "approved";

    private EntryFields() {}

    static Document of(MemoryEntry it) {
        Document document = new Document();
        document.add(new StoredField(ID, it.id()));
        document.add(new SortedDocValuesField(ID, new BytesRef(it.id())));
        document.add(new StringField(KEY, it.key(), Field.Store.NO));
        document.add(new StringField(PAIR, pair(it.from(), it.to()), Field.Store.NO));
        document.add(new TextField(SOURCE, it.source(), Field.Store.NO));
        document.add(new TextField(TARGET, it.target(), Field.Store.NO));
        document.add(new NumericDocValuesField(APPROVED, it.approvedAt().toEpochMilli()));
        Likeness likeness = Likeness.of(it.source());
        if (likeness.isComparable()) {
            document.add(new BinaryDocValuesField(LIKENESS, new BytesRef(likeness.packed())));
        }
        return document;
    }

    /** Tags of languages have no spaces. */
    static String pair(String from, String to) {
        return from.toLowerCase(Locale.ROOT) + " " + to.toLowerCase(Locale.ROOT);
    }
}
