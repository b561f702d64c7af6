package dev.stele.translation.desk.persistence;

import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import dev.stele.translation.desk.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The update operators that make one stored translation another. */
final class Difference {

    private final List<Bson> updates = new ArrayList<>();

    private Difference() {}

    static List<Bson> between(TranslationDocument before, TranslationDocument after) {
        Difference it = new Difference();
        it.compare("stage", before.stage(), after.stage());
        it.compare("withdrawal", before.withdrawal(), after.withdrawal());
        it.compare("source", before.source(), after.source());
        it.compare("queue", before.queue(), after.queue());
        it.compareSegments(before.segments(), after.segments());
        it.compare("history", before.history(), after.history());
        it.compare("seams", before.seams(), after.seams());
        it.compare("lastSegment", before.lastSegment(), after.lastSegment());
        it.compare("lastToken", before.lastToken(), after.lastToken());
        it.compare("claim", before.claim(), after.claim());
        it.compare("review", before.review(), after.review());
        it.compare("slug", before.slug(), after.slug());
        it.compare("chosenSlug", before.chosenSlug(), after.chosenSlug());
        it.compare("comments", before.comments(), after.comments());
        it.compare("work", before.work(), after.work());
        it.compareAppended("audit", before.audit(), after.audit());
        return it.updates;
    }

    private void compare(String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            updates.add(after == null ? unset(field) : set(field, after));
        }
    }

    /** What only grew at its end is added to, not written anew. */
    private void compareAppended(String field, List<?> before, List<?> after) {
        if (after.size() > before.size() && after.subList(0, before.size()).equals(before)) {
            updates.add(pushEach(field, after.subList(before.size(), after.size())));
        } else {
            compare(field, before, after);
        }
    }

    /** A place in the array is a safe address, because the update holds for one version only. */
    private void compareSegments(List<Segment> before, List<Segment> after) {
        if (before.size() != after.size()) {
            compare("segments", before, after);
            return;
        }
        for (int i = 0; i < after.size(); i++) {
            compare("segments." + i, before.get(i), after.get(i));
        }
    }
}
