package dev.stele.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;

/** The H2 backend with an answer to each command only after everything that the answer tells of is in the file. */
final class DurableBackend extends H2Backend {

    private static final Set<String> READS = Set.of(
            "find", "count", "distinct", "getmore", "killcursors", "listcollections", "listindexes", "listdatabases");
    private static final Set<String> TOUCH_NOTHING =
            Set.of("hello", "ismaster", "ping", "buildinfo", "endsessions", "getlog", "connectionstatus");

    private final GroupCommit commits;

    DurableBackend(MVStore store, Runnable whenBroken) {
        super(store);
        commits = new GroupCommit(store, whenBroken);
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
            return commits.read(() -> super.handleCommand(channel, database, command, query));
        }
        return commits.write(() -> super.handleCommand(channel, database, command, query));
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String databaseName) {
        return new BsonDatabase(databaseName, getMvStore(), getCursorRegistry());
    }

    @Override
    public void close() {
        commits.close();
        super.close();
    }
}
