package dev.stele.website.site.persistence;

import com.mongodb.MongoClientSettings;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.stereotype.Component;

/** A reader does not wait half a minute for a store that is away. */
@Component
class MongoTimeouts implements MongoClientSettingsBuilderCustomizer {

    private static final int SECONDS = 3;

    @Override
    public void customize(MongoClientSettings.Builder settings) {
        settings.applyToClusterSettings(c -> c.serverSelectionTimeout(SECONDS, TimeUnit.SECONDS));
        settings.applyToSocketSettings(
                s -> s.connectTimeout(SECONDS, TimeUnit.SECONDS).readTimeout(10, TimeUnit.SECONDS));
    }
}
