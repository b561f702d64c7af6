package dev.stele.translation.desk.persistence;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import dev.stele.translation.desk.TranslationKey;
import dev.stele.translation.desk.Withdrawals;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** One document per withdrawn article and locale; {@code *} stands for every locale. */
@Component
class MongoWithdrawals implements Withdrawals {

    private static final String ALL = "*";

    private final MongoCollection<Document> withdrawals;

    MongoWithdrawals(MongoDatabase database) {
        this.withdrawals = database.getCollection("withdrawals");
    }

    @Override
    public void remember(UUID articleId, Collection<String> locales, long sequence) {
        for (String locale : locales.isEmpty() ? List.of(ALL) : locales) {
            raise(articleId + "/" + locale, "sequence", sequence);
        }
    }

    @Override
    public void lift(TranslationKey key, long sequence) {
        raise(key.articleId() + "/" + key.tag(), "lifted", sequence);
    }

    private void raise(String id, String field, long sequence) {
        withdrawals.updateOne(eq("_id", id), Updates.max(field, sequence), new UpdateOptions().upsert(true));
    }

    @Override
    public long last(TranslationKey key) {
        long last = 0;
        long lifted = 0;
        for (Document it :
                withdrawals.find(in("_id", key.articleId() + "/" + key.tag(), key.articleId() + "/" + ALL))) {
            last = Math.max(last, it.get("sequence", 0L));
            lifted = Math.max(lifted, it.get("lifted", 0L));
        }
        return last > lifted ? last : 0;
    }
}
