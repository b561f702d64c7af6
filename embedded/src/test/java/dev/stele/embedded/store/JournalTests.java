package dev.stele.embedded.store;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTests {

    private static final int COMMANDS = 60;

    @TempDir
    private Path folder;

    /** Documents and index, which every command changes together. */
    private record Content(Map<Object, Object> documents, Map<KeyValue, Object> index) {

        static Content of(StoreMaps maps) {
            return new Content(
                    new HashMap<>(maps.documents("db.words")), new HashMap<>(maps.index("db.words", "word_1")));
        }
    }

    @Test
    void whereverTheFileEndsTheStoreIsAsAfterOneOfTheCommands() throws IOException {
        List<Content> states = new ArrayList<>();
        Path store = folder.resolve("store.db");
        Path torn = folder.resolve("torn").resolve("store.db");
        byte[] whole;
        MVStore opened = StoreFile.open(store);
        try (Journal journal = Journal.beside(store)) {
            StoreMaps maps = new StoreMaps(opened, journal);
            journal.next();
            opened.commit();
            states.add(Content.of(maps));
            Random random = new Random(7);
            for (int i = 0; i < COMMANDS; i++) {
                change(maps, random);
                journal.end();
                states.add(Content.of(maps));
            }
            journal.flush();
            whole = Files.readAllBytes(store.resolveSibling("store.db.journal-1"));
        }
        opened.closeImmediately();

        assertThat(replayed(torn, store, whole, whole.length)).isEqualTo(states.getLast());
        for (int length = 0; length < whole.length; length += 7) {
            assertThat(states).contains(replayed(torn, store, whole, length));
        }
    }

    private static void change(StoreMaps maps, Random random) {
        String word = "слово-" + random.nextInt(10);
        MVMap<Object, Document> documents = maps.documents("db.words");
        MVMap<KeyValue, Object> index = maps.index("db.words", "word_1");
        if (random.nextInt(3) == 0) {
            documents.remove(word);
            index.remove(new KeyValue(word));
        } else {
            documents.put(word, new Document("_id", word).append("n", random.nextInt()));
            index.putIfAbsent(new KeyValue(word), word);
        }
    }

    private static Content replayed(Path target, Path store, byte[] journal, int length) throws IOException {
        Files.createDirectories(target.getParent());
        Files.write(target, Files.readAllBytes(store));
        Path segment = target.resolveSibling("store.db.journal-1");
        Files.write(segment, java.util.Arrays.copyOf(journal, length));
        MVStore opened = StoreFile.open(target);
        try (Journal replaying = Journal.beside(target)) {
            StoreMaps maps = new StoreMaps(opened, replaying);
            replaying.replay(0, maps);
            return Content.of(maps);
        } finally {
            opened.closeImmediately();
        }
    }
}
