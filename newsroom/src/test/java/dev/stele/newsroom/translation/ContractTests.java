package dev.stele.newsroom.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the desks read, and what their tests pretend to be told, against the service's own description. */
class ContractTests {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final JsonNode DESCRIPTION = description();

    @Test
    void readsOnlyWhatTheServiceHas() {
        List<String> strange = new ArrayList<>();
        compare(Translation.class, schema("TranslationView"), "translation", strange);
        compare(Queue.class, schema("QueueView"), "queue", strange);
        compare(Claim.class, schema("ClaimView"), "claim", strange);
        compare(Suggestions.class, schema("SuggestionsView"), "suggestions", strange);
        assertThat(strange).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"translation-ru", "translation-fa", "free", "taken", "short", "in-review"})
    void pretendsOnlyWhatTheServiceHas(String sample) {
        List<String> strange = new ArrayList<>();
        compare(JSON.readTree(Samples.json(sample)), schema("TranslationView"), sample, strange);
        assertThat(strange).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"queue", "empty"})
    void pretendsOnlyQueuesThatTheServiceHas(String sample) {
        List<String> strange = new ArrayList<>();
        compare(JSON.readTree(Samples.json(sample)), schema("QueueView"), sample, strange);
        assertThat(strange).isEmpty();
    }

    private static void compare(Type read, JsonNode described, String where, List<String> strange) {
        if (read instanceof ParameterizedType list) {
            compare(list.getActualTypeArguments()[0], resolved(described.path("items")), where + "[]", strange);
        } else if (read instanceof Class<?> type && type.isRecord()) {
            for (RecordComponent component : type.getRecordComponents()) {
                String name = where + "." + component.getName();
                JsonNode property = described.path("properties").path(component.getName());
                if (property.isMissingNode()) {
                    strange.add(name);
                } else {
                    compare(component.getGenericType(), resolved(property), name, strange);
                }
            }
        }
    }

    private static void compare(JsonNode told, JsonNode described, String where, List<String> strange) {
        if (told.isObject()) {
            told.properties().forEach(member -> {
                JsonNode property = described.path("properties").path(member.getKey());
                String name = where + "." + member.getKey();
                if (property.isMissingNode()) {
                    strange.add(name);
                } else {
                    compare(member.getValue(), resolved(property), name, strange);
                }
            });
        } else if (told.isArray()) {
            told.forEach(item -> compare(item, resolved(described.path("items")), where + "[]", strange));
        } else if (described.has("enum") && described.path("enum").valueStream().noneMatch(it -> it.equals(told))) {
            strange.add(where + " is " + told);
        }
    }

    private static JsonNode schema(String name) {
        JsonNode schema = DESCRIPTION.path("components").path("schemas").path(name);
        assertThat(schema.isObject()).as(name).isTrue();
        return schema;
    }

    private static JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : schema(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static JsonNode description() {
        try {
            return JSON.readTree(Files.readString(Path.of("../docs/openapi/translation.json")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
