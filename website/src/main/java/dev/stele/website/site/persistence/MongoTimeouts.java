package dev.stele.website.site.persistence;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.stereotype.Component;

/** A reader does not wait half a minute for a store that is away, unless the connection string asks for it. */
@Component
class MongoTimeouts implements MongoClientSettingsBuilderCustomizer {

    private static final int AWAY_SECONDS = 3;
    private static final int ANSWER_SECONDS = 10;

    private final ConnectionString connection;

    MongoTimeouts(MongoConnectionDetails connection) {
        this.connection = connection.getConnectionString();
    }

    @Override
    public void customize(MongoClientSettings.Builder settings) {
        if (connection.getServerSelectionTimeout() == null) {
            settings.applyToClusterSettings(c -> c.serverSelectionTimeout(AWAY_SECONDS, TimeUnit.SECONDS));
        }
        if (connection.getConnectTimeout() == null) {
            settings.applyToSocketSettings(s -> s.connectTimeout(AWAY_SECONDS, TimeUnit.SECONDS));
        }
        if (connection.getSocketTimeout() == null) {
            settings.applyToSocketSettings(s -> s.readTimeout(ANSWER_SECONDS, TimeUnit.SECONDS));
        }
    }
}
