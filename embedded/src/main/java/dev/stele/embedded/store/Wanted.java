package dev.stele.embedded.store;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SequencedCollection;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The fields of a document that a query asks for and is sorted by, so that the rest of it need not be held meanwhile. */
final class Wanted {

    private final List<List<String>> paths = new ArrayList<>();

    private Wanted(SequencedCollection<String> fields) {
        String covering = null;
        for (String field : fields) {
            if (covering == null || !field.startsWith(covering + ".")) {
                paths.add(List.of(field.split("\\.")));
                covering = field;
            }
        }
    }

    /** @return empty when the whole document is wanted, or all but some fields */
    static Optional<Wanted> of(String idField, @Nullable Document fields, @Nullable Document orderBy) {
        if (fields == null || fields.isEmpty() || !fields.values().stream().allMatch(Utils::isTrue)) {
            return Optional.empty();
        }
        Collection<String> order = orderBy == null ? List.of() : orderBy.keySet();
        TreeSet<String> names = new TreeSet<>(Wanted::byParts);
        names.add(idField);
        names.addAll(fields.keySet());
        names.addAll(order);
        return names.stream().anyMatch(name -> name.contains("$")) ? Optional.empty() : Optional.of(new Wanted(names));
    }

    /** A field stands directly before the fields within it. */
    private static int byParts(String one, String other) {
        return one.replace('.', '\0').compareTo(other.replace('.', '\0'));
    }

    /** A list is taken whole. */
    Document partOf(Document document) {
        Document part = new Document();
        paths.forEach(path -> take(document, path, part));
        return part;
    }

    private static void take(Document from, List<String> path, Document into) {
        String name = path.getFirst();
        if (!from.containsKey(name)) {
            return;
        }
        if (path.size() > 1 && from.get(name) instanceof Document inner) {
            Document part = into.get(name) instanceof Document begun ? begun : new Document();
            into.put(name, part);
            take(inner, path.subList(1, path.size()), part);
        } else {
            into.put(name, from.get(name));
        }
    }
}
