package dev.stele.newsroom.preview;

import dev.stele.newsroom.client.Services;
import dev.stele.newsroom.signin.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads a text where it is kept: what it was written in by the content service, every other by the translation service. */
@Component
class PreviewTexts {

    private final Services services;

    PreviewTexts(Services services) {
        this.services = services;
    }

    PreviewText text(UUID article, String locale, Person person) {
        if (!person.edits()) {
            return translated(article, locale, "NEWS", List.of(locale));
        }
        JsonNode source = services.content().get("/api/articles/{id}", article).read(JsonNode.class);
        String written = source.path("sourceLocale").asString();
        String kind = source.path("kind").asString("NEWS");
        List<String> locales = new ArrayList<>(List.of(written));
        source.path("targets")
                .forEach(target -> locales.add(target.path("locale").asString()));
        return locale.equals(written)
                ? new PreviewText(locale, written, kind, source.path("content"), locales, 0, 0)
                : translated(article, locale, kind, locales);
    }

    private PreviewText translated(UUID article, String locale, String kind, List<String> locales) {
        JsonNode text = services.translation()
                .get("/api/articles/{id}/texts/{locale}", article, locale)
                .read(JsonNode.class);
        return new PreviewText(
                locale,
                text.path("sourceLocale").asString(),
                kind,
                text.path("content"),
                locales,
                text.path("done").asInt(0),
                text.path("segments").asInt(0));
    }
}
