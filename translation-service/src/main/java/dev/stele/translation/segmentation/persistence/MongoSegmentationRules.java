package dev.stele.translation.segmentation.persistence;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dev.stele.chassis.store.Writes;
import dev.stele.translation.segmentation.SegmentationRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One document per language whose rules were changed ever, so that a version never comes again. */
@Component
class MongoSegmentationRules implements SegmentationRules {

    private final MongoCollection<RulesDocument> rules;

    MongoSegmentationRules(MongoDatabase database) {
        this.rules = database.getCollection("segmentation", RulesDocument.class);
    }

    /** {@link LanguageRules} as they are stored. */
    public record RulesDocument(
            @BsonId String language, @Nullable String srx, long version, String by, Instant at) {

        LanguageRules rules() {
            return new LanguageRules(language, srx, version, by, at);
        }
    }

    @Override
    public List<LanguageRules> all() {
        return rules.find(ne("srx", null))
                .sort(ascending("_id"))
                .map(RulesDocument::rules)
                .into(new ArrayList<>());
    }

    @Override
    public Optional<LanguageRules> find(String language) {
        return Optional.ofNullable(rules.find(eq("_id", language)).first()).map(RulesDocument::rules);
    }

    @Override
    public boolean save(LanguageRules it, long present) {
        RulesDocument next = new RulesDocument(it.language(), it.srx(), it.version(), it.by(), it.at());
        if (present > 0) {
            return rules.replaceOne(and(eq("_id", it.language()), eq("version", present)), next)
                            .getModifiedCount()
                    == 1;
        }
        return Writes.unlessTaken(() -> rules.insertOne(next));
    }
}
