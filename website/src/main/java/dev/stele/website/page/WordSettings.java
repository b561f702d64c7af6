package dev.stele.website.page;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose interface texts a language uses that has none.
 *
 * @param wordsFallback another language for each such: {@code uz: ru}
 * @param wordsFolder files of a newsroom's own texts, one for each language
 */
@ConfigurationProperties("stele.website")
public record WordSettings(
        @DefaultValue Map<String, String> wordsFallback,
        @Nullable Path wordsFolder) {}
