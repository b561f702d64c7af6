package dev.stele.embedded.store;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;

/** The H2 backend with an answer to each command only after everything that the answer tells of is in the journal. */
public final class DurableBackend extends H2Backend {

    private static final Set<String> READS =
            Set.of("find", "count", "distinct", "getmore", "killcursors", "listcollections", "listindexes");
    private static final Set<String> TOUCH_NOTHING =
            Set.of("hello", "ismaster", "ping", "buildinfo", "endsessions", "getlog", "connectionstatus");

    private static final Set<String> RESTRUCTURE = Set.of("drop", "dropdatabase", "dropindexes");

    private final StoreMaps maps;
    private final Commands commands;

    private DurableBackend(MVStore store, Journal journal, Runnable whenBroken) {
        var opened = new StoreMaps(store, journal);
        journal.replay(Checkpoints.firstSegment(store), opened);
        this.maps = opened; // before super(), which opens the databases
        super(store);
        commands = new Commands(store, journal, whenBroken);
    }

    /** A store that is gone when closed. */
    public static DurableBackend inMemory() {
        return new DurableBackend(MVStore.open(null), Journal.none(), () -> {});
    }

    /**
     * A store kept in a file, with its journal beside it.
     *
     * @param whenBroken run when the files cannot be written
     */
    public static DurableBackend in(Path file, Runnable whenBroken) {
        return new DurableBackend(StoreFile.open(file), Journal.beside(file), whenBroken);
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        if (name.equals("hello")) {
            return super.handleCommand(channel, database, "ismaster", query).append("isWritablePrimary", true);
        }
        if (TOUCH_NOTHING.contains(name)) {
            return super.handleCommand(channel, database, command, query);
        }
        if (READS.contains(name)) {
            return commands.read(() -> super.handleCommand(channel, database, command, query));
        }
        if (name.equals("renamecollection") || (name.equals("aggregate") && writes(query))) {
            throw new MongoServerError(115, "CommandNotSupported", "the embedded store cannot rename collections");
        }
        if (RESTRUCTURE.contains(name)) {
            return commands.restructure(() -> super.handleCommand(channel, database, command, query));
        }
        return commands.write(() -> super.handleCommand(channel, database, command, query));
    }

    /** The backend writes the results under another name and renames the collection, which it does not do for good. */
    private static boolean writes(Document aggregation) {
        return aggregation.get("pipeline") instanceof Collection<?> stages
                && stages.stream().anyMatch(stage -> stage instanceof Document d && d.containsKey("$out"));
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        return commands.read(() -> super.handleQuery(query));
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        return new BsonDatabase(databaseName, getMvStore(), maps, getCursorRegistry());
    }

    @Override
    public void close() {
        commands.close();
        super.close();
    }
}
