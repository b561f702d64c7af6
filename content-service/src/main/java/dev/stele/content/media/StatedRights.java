package dev.stele.content.media;

import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import dev.stele.language.HiddenCharacters;
import dev.stele.language.HiddenCharacters.Hidden;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Credit and rights out of the fields that three generations of formats have for them; the newest that speaks is heard. */
final class StatedRights {
    private final Metadata found;
    private final Map<String, String> xmp = new HashMap<>();

    private StatedRights(Metadata found) {
        this.found = found;
        found.getDirectoriesOfType(XmpDirectory.class).forEach(d -> xmp.putAll(d.getXmpProperties()));
    }

    static RightsNotice in(Metadata found) {
        return new StatedRights(found).notice();
    }

    private RightsNotice notice() {
        String creator = first(
                xmp.get("dc:creator[1]"),
                text(IptcDirectory.class, IptcDirectory.TAG_BY_LINE),
                text(ExifIFD0Directory.class, ExifIFD0Directory.TAG_ARTIST));
        String agency = first(xmp.get("photoshop:Credit"), text(IptcDirectory.class, IptcDirectory.TAG_CREDIT));
        String notice = first(
                xmp.get("dc:rights[1]"),
                text(IptcDirectory.class, IptcDirectory.TAG_COPYRIGHT_NOTICE),
                text(ExifIFD0Directory.class, ExifIFD0Directory.TAG_COPYRIGHT));
        String terms = first(xmp.get("xmpRights:UsageTerms[1]"));
        return new RightsNotice(joined(" / ", creator, agency, 300), joined(". ", notice, terms, 1_000));
    }

    private @Nullable String text(Class<? extends Directory> type, int tag) {
        Directory directory = found.getFirstDirectoryOfType(type);
        return directory == null ? null : directory.getString(tag);
    }

    private static @Nullable String first(@Nullable String... texts) {
        return Stream.of(texts)
                .filter(Objects::nonNull)
                .map(StatedRights::tidy)
                .filter(t -> !t.isEmpty())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String joined(String with, @Nullable String one, @Nullable String other, int longest) {
        String all = Stream.of(one, other).filter(Objects::nonNull).distinct().collect(Collectors.joining(with));
        if (all.isEmpty()) return null;
        return all.codePointCount(0, all.length()) <= longest
                ? all
                : all.substring(0, all.offsetByCodePoints(0, longest));
    }

    private static String withoutHidden(String text) {
        StringBuilder shown = new StringBuilder(text);
        for (Hidden hidden : HiddenCharacters.in(text).reversed()) {
            if (hidden.deceives()) {
                shown.delete(hidden.start(), hidden.start() + Character.charCount(hidden.character()));
            }
        }
        return shown.toString();
    }

    /** Other programs wrote it, in whatever encoding. */
    private static String tidy(String text) {
        return withoutHidden(text)
                .codePoints()
                .filter(c -> Character.isDefined(c) && c != 0xFFFD && Character.getType(c) != Character.SURROGATE)
                .map(c -> Character.isISOControl(c) || Character.isWhitespace(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll(" {2,}", " ")
                .strip();
    }
}
