package dev.stele.newsroom.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** All words of the console: {@code words/NAME.properties} in English, {@code words/NAME_ru.properties} in Russian. */
@Component
final class Wordbook {

    private final Map<Language, Words> languages = new EnumMap<>(Language.class);

    Wordbook() {
        Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:words/*.properties")) {
                add(texts.computeIfAbsent(language(file), any -> new HashMap<>()), file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        texts.forEach((language, words) -> languages.put(language, new Words(language, Map.copyOf(words))));
    }

    Words in(Language language) {
        Words words = languages.get(language);
        if (words == null) {
            throw new IllegalStateException("no words in " + language.tag());
        }
        return words;
    }

    private static Language language(Resource file) {
        String name = String.valueOf(file.getFilename());
        return name.endsWith("_ru.properties") ? Language.RUSSIAN : Language.ENGLISH;
    }

    private static void add(Map<String, String> words, Resource file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        for (String key : properties.stringPropertyNames()) {
            if (words.put(key, properties.getProperty(key)) != null) {
                throw new IllegalStateException("two texts for " + key);
            }
        }
    }
}
