package dev.stele.website.answer;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One finished response: status, headers and bytes, ready to be sent any number of times. */
public final class Answer {

    private static final int WORTH_ZIPPING = 200;

    /** What RFC 9110 (15.4.5) wants in an answer that says only that nothing has changed; the rest the asker has already. */
    private static final Set<String> VALIDATING = Set.of("Cache-Control", "Vary", "Last-Modified");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    final int status;
    final Header[] headers;
    final Header[] validating;
    final @Nullable String type;
    final Body plain;
    final @Nullable Body gzip;
    final @Nullable Instant modified;
    final boolean kept;
    final int weight;

    private Answer(Builder builder) {
        status = builder.status;
        type = builder.type;
        plain = Body.plain(builder.body);
        gzip = builder.zippable && builder.body.length > WORTH_ZIPPING ? plain.zipped() : null;
        if (builder.zippable) {
            builder.header("Vary", "Accept-Encoding");
        }
        headers = builder.headers.toArray(Header[]::new);
        validating = builder.headers.stream()
                .filter(header -> VALIDATING.contains(header.name()))
                .toArray(Header[]::new);
        modified = builder.modified;
        kept = builder.kept;
        weight = plain.bytes().length + (gzip == null ? 0 : gzip.bytes().length) + 1024;
    }

    public static Builder status(int status) {
        return new Builder(status);
    }

    public int status() {
        return status;
    }

    Body bodyFor(@Nullable String acceptEncoding) {
        return gzip != null && Codings.accepts(acceptEncoding, Body.GZIP) ? gzip : plain;
    }

    /** Collects an answer; kept in memory unless said otherwise. */
    public static final class Builder {

        private final int status;
        private final List<Header> headers = new ArrayList<>();
        private @Nullable String type;
        private byte[] body = {};
        private boolean zippable;
        private @Nullable Instant modified;
        private boolean kept = true;

        private Builder(int status) {
            this.status = status;
        }

        public Builder header(String name, String value) {
            headers.add(new Header(name, value));
            return this;
        }

        public Builder cacheControl(String value) {
            return header("Cache-Control", value);
        }

        /** In whole seconds: when this text took the place of another. */
        public Builder lastModified(Instant moment) {
            modified = moment;
            return header("Last-Modified", DATE.format(moment));
        }

        public Builder text(String contentType, String text) {
            type = contentType + ";charset=UTF-8";
            body = text.getBytes(StandardCharsets.UTF_8);
            zippable = true;
            return this;
        }

        public Builder bytes(String contentType, byte[] bytes) {
            type = contentType;
            body = bytes;
            return this;
        }

        /** For answers about addresses that anybody can make up: keeping them would let strangers fill the memory. */
        public Builder passing() {
            kept = false;
            return this;
        }

        public Answer build() {
            return new Answer(this);
        }
    }
}
