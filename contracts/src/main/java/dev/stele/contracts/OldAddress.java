package dev.stele.contracts;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one spelling of an address that a site had before it moved here: percent-decoded once, in normal form C, without
 * the last slash, in its case. The desk keeps a table of them by it, and the website asks that table by it.
 *
 * @param path begins with a slash
 * @param query without its question mark and without what mailings and networks add to links; null for none
 */
public record OldAddress(String path, @Nullable String query) {

    /** Characters of {@link #key()}. */
    public static final int LONGEST = 1_000;

    private static final Pattern HOST = Pattern.compile("(?i)^https?://[^/?#\\\\\\s]+");
    private static final Pattern ADDED = Pattern.compile("(?:utm_\\w+|fbclid|gclid|yclid|mc_cid|mc_eid)(?:=.*)?");
    private static final Pattern DOTS = Pattern.compile("/\\.\\.?(?:/|$)");

    /** An address as a table has it, also with scheme and host, which count for nothing; empty for what no site ever had. */
    public static Optional<OldAddress> parse(String text) {
        String address = HOST.matcher(text.strip()).replaceFirst("");
        int end = address.indexOf('#');
        String whole = end < 0 ? address : address.substring(0, end);
        int question = whole.indexOf('?');
        String path = question < 0 ? whole : whole.substring(0, question);
        boolean hostOnly = path.isEmpty() && !address.equals(text.strip());
        return of(hostOnly ? "/" : path, question < 0 ? null : whole.substring(question + 1));
    }

    /** An address as a request has it, percent-encoded. */
    public static Optional<OldAddress> of(String rawPath, @Nullable String rawQuery) {
        String path = rawPath.toLowerCase(Locale.ROOT).contains("%2f") ? null : decoded(rawPath);
        if (path == null || !isHonest(path)) return Optional.empty();
        String query = null;
        if (rawQuery != null) {
            String kept = Stream.of(rawQuery.split("&"))
                    .filter(p -> !ADDED.matcher(p).matches())
                    .collect(Collectors.joining("&"));
            query = decoded(kept);
            if (query == null) return Optional.empty();
        }
        String trimmed = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        OldAddress address = new OldAddress(trimmed, query == null || query.isEmpty() ? null : query);
        return address.key().length() > LONGEST ? Optional.empty() : Optional.of(address);
    }

    /** Path and query as one text. */
    public String key() {
        return query == null ? path : anyQuery() + query;
    }

    /** Stands in a table for all addresses of this path that have a query. */
    public String anyQuery() {
        return path + "?";
    }

    public OldAddress withoutQuery() {
        return new OldAddress(path, null);
    }

    private static boolean isHonest(String path) {
        return path.startsWith("/")
                && !path.contains("//")
                && !DOTS.matcher(path).find()
                && path.chars().noneMatch(c -> "\\;?#".indexOf(c) >= 0);
    }

    /** Null for what is no UTF-8, half an escape or a control character. */
    private static @Nullable String decoded(String raw) {
        ByteBuffer bytes = ByteBuffer.allocate(raw.length() * 4);
        for (int i = 0; i < raw.length(); ) {
            int c = raw.codePointAt(i);
            if (c != '%') {
                bytes.put(Character.toString(c).getBytes(StandardCharsets.UTF_8));
                i += Character.charCount(c);
            } else if (i + 2 < raw.length()
                    && HexFormat.isHexDigit(raw.charAt(i + 1))
                    && HexFormat.isHexDigit(raw.charAt(i + 2))) {
                bytes.put((byte) HexFormat.fromHexDigits(raw, i + 1, i + 3));
                i += 3;
            } else {
                return null;
            }
        }
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
            return text.chars().anyMatch(Character::isISOControl)
                    ? null
                    : Normalizer.normalize(text, Normalizer.Form.NFC);
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
