package dev.stele.chassis.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** The version of a resource is its strong entity tag. */
public final class Versions {
    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");
    private static final long NO_VERSION = -1;

    private Versions() {}

    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /** The version that the caller has read: 428 without one, and 400 for {@code *}, which names none. */
    public static long required(@Nullable String ifMatch) {
        Long version = optional(ifMatch);
        if (version == null) {
            throw new Problem(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "version-required",
                    "Say which version you have read",
                    "Send the ETag of the version you have read as If-Match, so that nobody's work is overwritten.");
        }
        return version;
    }

    /** The same for what is always there: who says {@code If-None-Match: *} has read version 0, which nobody wrote. */
    public static long required(@Nullable String ifMatch, @Nullable String ifNoneMatch) {
        return "*".equals(ifNoneMatch) ? 0 : required(ifMatch);
    }

    /** Null when the caller names none; what is no version of ours matches nothing. */
    public static @Nullable Long optional(@Nullable String ifMatch) {
        if (ifMatch == null) return null;
        if (ifMatch.strip().equals("*")) {
            throw new Problem(
                    HttpStatus.BAD_REQUEST,
                    "version-required",
                    "Name one version",
                    "If-Match: * would overwrite whatever is there. Send the ETag that you have read.");
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        return tag.matches() ? Long.parseLong(tag.group(1)) : NO_VERSION;
    }

    public static <T> ResponseEntity<T> answer(HttpStatus status, long version, T body) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.ETAG, tag(version))
                .body(body);
    }
}
