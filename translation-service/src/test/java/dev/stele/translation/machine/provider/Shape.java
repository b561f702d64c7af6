package dev.stele.translation.machine.provider;

import dev.stele.translation.machine.MachineTranslator;
import dev.stele.translation.machine.provider.StubVendor.Asked;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What each vendor publishes: where the key goes, the texts come, and how translations and errors look. */
public enum Shape {
    DEEPL {
        @Override
        MachineTranslator at(URI url, Duration timeOut) {
            return new DeepL(account(url, timeOut, DeepL.languages()), Clock.systemUTC());
        }

        @Override
        String keyOf(Asked it) {
            return it.header("Authorization").replace("DeepL-Auth-Key ", "");
        }

        @Override
        JsonNode textsOf(Asked it) {
            return it.body().path("text");
        }

        @Override
        Object success(List<String> texts) {
            return Map.of(
                    "translations",
                    texts.stream()
                            .map(text -> Map.of("detected_source_language", "EN", "text", text))
                            .toList());
        }

        @Override
        Object error(int status, String message) {
            return Map.of("message", message);
        }
    },
    LIBRETRANSLATE {
        @Override
        MachineTranslator at(URI url, Duration timeOut) {
            return new LibreTranslate(account(url, timeOut, LibreTranslate.languages()), Clock.systemUTC());
        }

        @Override
        String keyOf(Asked it) {
            return it.body().path("api_key").asString();
        }

        @Override
        JsonNode textsOf(Asked it) {
            return it.body().path("q");
        }

        @Override
        Object success(List<String> texts) {
            return Map.of("translatedText", texts);
        }

        @Override
        Object error(int status, String message) {
            return Map.of("error", message);
        }
    },
    GOOGLE {
        @Override
        MachineTranslator at(URI url, Duration timeOut) {
            return new Google(account(url, timeOut, Google.languages()), Clock.systemUTC());
        }

        @Override
        String keyOf(Asked it) {
            return it.header("X-Goog-Api-Key");
        }

        @Override
        JsonNode textsOf(Asked it) {
            return it.body().path("q");
        }

        @Override
        Object success(List<String> texts) {
            return Map.of(
                    "data",
                    Map.of(
                            "translations",
                            texts.stream()
                                    .map(text -> Map.of("translatedText", text))
                                    .toList()));
        }

        @Override
        Object error(int status, String message) {
            return error(status, message, "forbidden");
        }
    },
    AZURE {
        @Override
        MachineTranslator at(URI url, Duration timeOut) {
            return new Azure(account(url, timeOut, Azure.languages()), "westeurope", Clock.systemUTC());
        }

        @Override
        String keyOf(Asked it) {
            return it.header("Ocp-Apim-Subscription-Key");
        }

        @Override
        JsonNode textsOf(Asked it) {
            return JSON.valueToTree(
                    it.body().valueStream().map(text -> text.path("Text")).toList());
        }

        @Override
        Object success(List<String> texts) {
            return texts.stream()
                    .map(text -> Map.of("translations", List.of(Map.of("text", text, "to", "ru"))))
                    .toList();
        }

        @Override
        Object error(int status, String message) {
            return Map.of("error", Map.of("code", status * 1000, "message", message));
        }
    };

    static final String KEY = "k-3f9c-very-secret:fx";
    static final JsonMapper JSON = JsonMapper.shared();

    abstract MachineTranslator at(URI url, Duration timeOut);

    abstract String keyOf(Asked it);

    abstract JsonNode textsOf(Asked it);

    abstract Object success(List<String> texts);

    abstract Object error(int status, String message);

    String successBody(List<String> texts) {
        return JSON.writeValueAsString(success(texts));
    }

    String errorBody(int status, String message) {
        return JSON.writeValueAsString(error(status, message));
    }

    /** What the vendor would say to the request, each text between guillemets. */
    String echo(Asked it) {
        JsonNode texts = textsOf(it);
        List<String> translations = new ArrayList<>();
        IntStream.range(0, texts.size())
                .forEach(i -> translations.add("«" + texts.path(i).asString() + "»"));
        return successBody(translations);
    }

    /** Google says in {@code errors} why it refuses. */
    static Object error(int status, String message, String reason) {
        return Map.of(
                "error",
                Map.of(
                        "code", status,
                        "message", message,
                        "errors", List.of(Map.of("message", message, "domain", "usageLimits", "reason", reason))));
    }

    static Account account(URI url, Duration timeOut, Set<String> languages) {
        return new Account(url, Secret.of(KEY), languages, timeOut);
    }
}
