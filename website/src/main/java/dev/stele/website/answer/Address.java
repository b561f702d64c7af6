package dev.stele.website.answer;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The one spelling of an address under which its answer is kept: UTF-8, percent-encoded where it must be. */
public final class Address {

    private static final String PLAIN = "-._~/!$&'()*+,=:@";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Address() {}

    /** Percent-encodes a readable path such as {@code /ru/news/мир}. */
    public static String encode(String path) {
        if (isPlain(path)) {
            return path;
        }
        StringBuilder encoded = new StringBuilder(path.length() * 3);
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            if (isPlain((char) (b & 0xFF))) {
                encoded.append((char) b);
            } else {
                encoded.append('%').append(HEX.toHexDigits(b));
            }
        }
        return encoded.toString();
    }

    /** Appends a parameter to a query, {@code ?} before the first; nothing where it has no value. */
    public static void append(StringBuilder query, String name, @Nullable Object value) {
        if (value != null) {
            query.append(query.isEmpty() ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }

    /** Whether some text can be the last part of an address as it stands: there are addresses that no honest client sends. */
    public static boolean isPart(String text) {
        return !text.isEmpty() && text.indexOf('/') < 0 && isHonest("/" + text);
    }

    /** The one spelling of a path as it was sent, or null when no honest client sends such a path. */
    static @Nullable String canonical(String raw) {
        if (isPlain(raw)) {
            return isHonest(raw) ? raw : null;
        }
        String decoded = decode(raw);
        return decoded == null || !isHonest(decoded) ? null : encode(decoded);
    }

    /** Whether an honest client may have sent this path, percent-encoded as it came. */
    public static boolean isSound(String raw) {
        return canonical(raw) != null;
    }

    private static boolean isHonest(String path) {
        return path.startsWith("/")
                && !path.contains("//")
                && !path.contains("/./")
                && !path.contains("/../")
                && !path.endsWith("/.")
                && !path.endsWith("/..")
                && path.chars().noneMatch(c -> Character.isISOControl(c) || c == '\\' || c == ';');
    }

    private static @Nullable String decode(String raw) {
        byte[] bytes = new byte[raw.length()];
        int length = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c > 0x7F) {
                return null;
            }
            if (c != '%') {
                bytes[length++] = (byte) c;
            } else if (i + 2 < raw.length() && isHex(raw.charAt(i + 1)) && isHex(raw.charAt(i + 2))) {
                byte b = (byte) HexFormat.fromHexDigits(raw, i + 1, i + 3);
                if (b == '/') {
                    return null;
                }
                bytes[length++] = b;
                i += 2;
            } else {
                return null;
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean isHex(char c) {
        return HexFormat.isHexDigit(c);
    }

    private static boolean isPlain(String path) {
        return path.chars().allMatch(c -> isPlain((char) c));
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || PLAIN.indexOf(c) >= 0;
    }
}
