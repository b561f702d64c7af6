package dev.stele.website.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefinementTests {

    private static final List<String> WORDS = List.of("river", "bridge", "mayor", "school", "snow");
    private static final Query ALL = new BooleanQuery.Builder()
            .add(new TermQuery(new Term("text", "river")), Occur.SHOULD)
            .add(new TermQuery(new Term("text", "snow")), Occur.SHOULD)
            .build();

    static Stream<Query> sides() {
        return Stream.of(
                new PhraseQuery("text", "river", "snow"),
                new PhraseQuery(2, "text", "mayor", "bridge"),
                new PhraseQuery("text", "unknown", "words"),
                new BooleanQuery.Builder()
                        .add(new PhraseQuery("text", "snow", "river"), Occur.SHOULD)
                        .add(new PhraseQuery(3, "text", "school", "river"), Occur.SHOULD)
                        .build(),
                new BooleanQuery.Builder().build());
    }

    @ParameterizedTest
    @MethodSource("sides")
    void ordersAsTheRescorerOfLuceneDoes(Query side) throws IOException {
        try (var folder = new ByteBuffersDirectory()) {
            write(folder, new Random(5));
            try (DirectoryReader reader = DirectoryReader.open(folder)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                assertThat(reader.leaves()).hasSizeGreaterThan(1);
                TopDocs found = searcher.search(ALL, 80);
                ScoreDoc[] ours =
                        new Refinement(searcher, side, new SearchBudget(Duration.ofMinutes(1))).of(found.scoreDocs);
                // Theirs writes into the hits that it is given.
                ScoreDoc[] theirs = QueryRescorer.rescore(searcher, found, side, 1, 80).scoreDocs;
                assertThat(shown(ours)).isEqualTo(shown(theirs));
            }
        }
    }

    private static String shown(ScoreDoc[] hits) {
        return Arrays.stream(hits)
                .map(hit -> "%d %.4f".formatted(hit.doc, hit.score))
                .collect(Collectors.joining("\n"));
    }

    private static void write(ByteBuffersDirectory folder, Random random) throws IOException {
        IndexWriterConfig config = new IndexWriterConfig(new StandardAnalyzer()).setMergePolicy(NoMergePolicy.INSTANCE);
        try (IndexWriter writer = new IndexWriter(folder, config)) {
            for (int i = 0; i < 300; i++) {
                Document text = new Document();
                String words = Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
                        .limit(2 + random.nextInt(9))
                        .collect(Collectors.joining(" "));
                text.add(new TextField("text", words, Store.NO));
                writer.addDocument(text);
                if (i % 70 == 69) {
                    writer.commit();
                }
            }
        }
    }
}
