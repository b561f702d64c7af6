package dev.stele.translation.term.web;

import dev.stele.chassis.web.Problem;
import dev.stele.translation.term.Concept;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** The version of a concept is its strong entity tag. */
final class Versions {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");
    private static final long NO_VERSION = -1;

    private Versions() {}

    /** The version that the caller has read: 428 without one; what is no version of ours matches nothing. */
    static long required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            throw new Problem(
                    HttpStatus.PRECONDITION_REQUIRED,
                    "version-required",
                    "Say which version you have read",
                    "Send the ETag of the version you have read as If-Match, so that nobody's work is overwritten.");
        }
        Matcher tag = TAG.matcher(ifMatch.strip());
        return tag.matches() ? Long.parseLong(tag.group(1)) : NO_VERSION;
    }

    static ResponseEntity.BodyBuilder tagged(HttpStatus status, Concept concept) {
        return ResponseEntity.status(status).header(HttpHeaders.ETAG, "\"" + concept.version() + "\"");
    }
}
