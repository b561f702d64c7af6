package dev.stele.website.language;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the interface texts: those that come with the site, and a newsroom's own over them. */
public final class WordFiles {

    private static final Logger LOG = LoggerFactory.getLogger(WordFiles.class);
    private static final List<String> OWN = List.of("ru", "tg", "fa");
    private static final String END = ".properties";
    private static final long LARGEST_BYTES = 256 * 1024;

    private WordFiles() {}

    /** English, Russian, Tajik and Persian. */
    public static Map<String, Map<String, String>> own() {
        Map<String, Map<String, String>> texts = new HashMap<>();
        texts.put(Wordbook.LAST, own("words"));
        OWN.forEach(tag -> texts.put(tag, own("words_" + tag)));
        return texts;
    }

    /**
     * The site's texts and those of a folder that has a file of texts in UTF-8 for each language, {@code uz-Cyrl.properties}.
     * A text that the site does not know or cannot fill is left out and reported: it must not take the site down.
     */
    public static Map<String, Map<String, String>> with(Path folder) {
        Map<String, Map<String, String>> texts = own();
        Map<String, String> english = Objects.requireNonNull(texts.get(Wordbook.LAST));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + END)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                String tag = name.substring(0, name.length() - END.length());
                if (Language.of(tag).isEmpty() || Files.size(file) > LARGEST_BYTES) {
                    LOG.warn("No texts are taken from {}: its name is no language tag, or it is too large", file);
                    continue;
                }
                try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    Map<String, String> more = new TreeMap<>(texts.getOrDefault(tag, Map.of()));
                    read(in).forEach((key, text) -> {
                        if (fits(english.get(key), text)) {
                            more.put(key, text);
                        } else {
                            LOG.warn("The text {} in {} is left out: unknown, or not to be filled", key, file);
                        }
                    });
                    texts.put(tag, more);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of interface texts cannot be read: " + folder, e);
        }
        return texts;
    }

    private static boolean fits(@Nullable String english, String text) {
        try {
            return english != null && !text.isBlank() && places(english).containsAll(places(text));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Set<String> places(String text) {
        MessagePattern pattern = new MessagePattern(text);
        Set<String> places = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER
                    || part.getType() == MessagePattern.Part.Type.ARG_NAME) {
                places.add(pattern.getSubstring(part));
            }
        }
        return places;
    }

    private static Map<String, String> own(String name) {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(WordFiles.class.getResourceAsStream("/words/" + name + END), name),
                StandardCharsets.UTF_8)) {
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> read(Reader in) throws IOException {
        Properties properties = new Properties();
        try {
            properties.load(in);
        } catch (IllegalArgumentException e) {
            throw new IOException("not a file of texts", e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
