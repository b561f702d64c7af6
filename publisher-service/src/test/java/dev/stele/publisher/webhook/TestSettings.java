package dev.stele.publisher.webhook;

import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The settings of webhooks as they are by default, but for some. */
public final class TestSettings {

    private static final String PREFIX = "stele.publisher.webhooks";

    private TestSettings() {}

    /** @param others by their names after {@code stele.publisher.webhooks.} */
    public static WebhookSettings with(Map<String, ?> others) {
        MapConfigurationPropertySource properties = new MapConfigurationPropertySource();
        others.forEach((name, value) -> properties.put(PREFIX + "." + name, value));
        return new Binder(properties).bindOrCreate(PREFIX, WebhookSettings.class);
    }
}
