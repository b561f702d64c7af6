package dev.stele.website.answer;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One finished response: status, headers and bytes, ready to be sent any number of times. */
public final class Answer {

    private static final String SURROGATE_KEY = "Surrogate-Key";
    private static final int WORTH_ZIPPING = 200;

    /** Who may embed the answer; other sites may not, unless said otherwise. */
    private static final String RESOURCE_POLICY = "Cross-Origin-Resource-Policy";

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
    final @Nullable Body brotli;
    final @Nullable Instant modified;
    final boolean kept;
    final Set<String> sources;
    final int weight;

    private Answer(Builder builder) {
        status = builder.status;
        type = builder.type;
        plain = Body.plain(builder.body);
        boolean zipping = builder.zippable && builder.body.length > WORTH_ZIPPING;
        gzip = zipping ? plain.zipped() : null;
        brotli = zipping ? plain.brotli() : null;
        if (builder.zippable) {
            builder.header("Vary", "Accept-Encoding");
            builder.everyTextIsOfTheSite();
        }
        if (builder.headers.stream().noneMatch(header -> header.name().equals(RESOURCE_POLICY))) {
            builder.header(RESOURCE_POLICY, "same-origin");
        }
        headers = builder.headers.toArray(Header[]::new);
        validating = builder.headers.stream()
                .filter(header -> VALIDATING.contains(header.name()))
                .toArray(Header[]::new);
        modified = builder.modified;
        kept = builder.kept;
        sources = Set.copyOf(builder.sources);
        weight = weightOf(plain) + weightOf(gzip) + weightOf(brotli) + 1024;
    }

    public static Builder status(int status) {
        return new Builder(status);
    }

    /**
     * Leads to another place; not for ever: an address may be taken back, and browsers would then run in a circle.
     *
     * @param location percent-encoded
     */
    public static Builder moved(String location) {
        return status(301).header("Location", location).cacheControl("no-cache");
    }

    public int status() {
        return status;
    }

    /** The coding that the asker likes best, brotli before gzip where it likes both. */
    Body bodyFor(@Nullable String acceptEncoding) {
        if (gzip == null || acceptEncoding == null) {
            return plain;
        }
        int zipped = Codings.weight(acceptEncoding, Body.GZIP);
        int better = brotli == null ? 0 : Codings.weight(acceptEncoding, Body.BROTLI);
        if (brotli != null && better > 0 && better >= zipped) {
            return brotli;
        }
        return zipped > 0 ? gzip : plain;
    }

    private static int weightOf(@Nullable Body body) {
        return body == null ? 0 : body.bytes().length;
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
        private final Set<String> sources = new HashSet<>();
        private final Set<String> shown = new LinkedHashSet<>();

        private Builder(int status) {
            this.status = status;
        }

        public Builder header(String name, String value) {
            headers.add(new Header(name, value));
            return this;
        }

        /** So that a purge of the key {@code site} finds all that was made of texts: nearly all of it shows settings. */
        private void everyTextIsOfTheSite() {
            List<String> keys = headers.stream()
                    .filter(header -> header.name().equals(SURROGATE_KEY))
                    .map(Header::value)
                    .toList();
            headers.removeIf(header -> header.name().equals(SURROGATE_KEY));
            boolean named = keys.stream().anyMatch(key -> key.equals("site"));
            header(SURROGATE_KEY, named ? "site" : String.join(" ", withSources(keys)));
        }

        /** An article that is shown in another language must be found by its own key: its languages are not those of the page. */
        private Set<String> withSources(List<String> keys) {
            Set<String> all = new LinkedHashSet<>();
            keys.forEach(several -> all.addAll(List.of(several.split(" "))));
            shown.forEach(id -> all.add("article-" + id));
            all.add("site");
            return all;
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

        /** Articles of whatever language that the answer depends on, beside those of its own. */
        public Builder from(Collection<String> articles) {
            sources.addAll(articles);
            return this;
        }

        /** Those of them that may be named, since readers can know or have known them: never one that was live nowhere. */
        public Builder showing(Collection<String> articles) {
            shown.addAll(articles);
            return from(articles);
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
