package dev.stele.translation.interchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a file. They are not left to the XML parser: it takes any encoding of the platform, and writes broken
 * ones to the console.
 *
 * @param text without the mark of its byte order
 */
record Characters(String text, Charset charset) {

    static Characters of(byte[] file) {
        Charset charset = charset(file);
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
            return new Characters(text.startsWith("\ufeff") ? text.substring(1) : text, charset);
        } catch (CharacterCodingException e) {
            throw new UnreadableXliff("This is no text in UTF-8 or UTF-16.");
        }
    }

    /** XML begins with a bracket, or with a mark that says in which order its bytes are. */
    private static Charset charset(byte[] file) {
        int start = file.length < 2 ? -1 : (file[0] & 0xff) << 8 | (file[1] & 0xff);
        return switch (start) {
            case 0xFEFF, 0x003C -> StandardCharsets.UTF_16BE;
            case 0xFFFE, 0x3C00 -> StandardCharsets.UTF_16LE;
            default -> StandardCharsets.UTF_8;
        };
    }

    /** Whether the file may call its encoding so; null when it does not say. */
    boolean mayBe(@Nullable String encoding) {
        if (encoding == null) {
            return true;
        }
        String name = encoding.toUpperCase(Locale.ROOT);
        return charset.equals(StandardCharsets.UTF_8)
                ? name.equals("UTF-8") || name.equals("US-ASCII")
                : name.equals("UTF-16") || name.equals(charset.name());
    }
}
