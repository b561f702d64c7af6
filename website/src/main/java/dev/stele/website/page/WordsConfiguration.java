package dev.stele.website.page;

import dev.stele.website.language.Language;
import dev.stele.website.language.WordFiles;
import dev.stele.website.language.Wordbook;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens the interface texts when the site starts. */
@Configuration(proxyBeanMethods = false)
class WordsConfiguration {

    @Bean
    Wordbook wordbook(WordSettings settings) {
        Map<String, String> fallbacks = new HashMap<>();
        settings.wordsFallback().forEach((tag, other) -> fallbacks.put(checked(tag), checked(other)));
        return new Wordbook(
                settings.wordsFolder() == null ? WordFiles.own() : WordFiles.with(settings.wordsFolder()), fallbacks);
    }

    private static String checked(String tag) {
        return Language.of(tag)
                .map(Language::tag)
                .orElseThrow(
                        () -> new IllegalArgumentException("stele.website.words-fallback: no language tag: " + tag));
    }
}
