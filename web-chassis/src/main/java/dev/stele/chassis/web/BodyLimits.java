package dev.stele.chassis.web;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * How large the body of a request may be. A new endpoint has the small default until it is listed.
 *
 * @param maxAnonymousBody of any request by a caller who has not signed in
 * @param maxBody of a signed-in caller's request that is not listed
 * @param largerBodies routes that take files, with the media types they take
 * @param turnTimeout how long a large body waits until those before it on its route are done
 * @param forms whether forms are parsed at all
 */
@ConfigurationProperties("stele.web")
record BodyLimits(
        @DefaultValue("16KB") DataSize maxAnonymousBody,
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue List<Larger> largerBodies,
        @DefaultValue("30s") Duration turnTimeout,
        @DefaultValue("false") boolean forms) {

    /**
     * A limit for bodies of some media types on a path pattern.
     *
     * @param atOnce bodies over {@code maxBody} that are worked on at a time, of each person one
     */
    record Larger(PathPattern path, List<MediaType> types, DataSize size, int atOnce) {

        @ConstructorBinding
        Larger(String path, List<MediaType> types, DataSize size, @DefaultValue("3") int atOnce) {
            this(PathPatternParser.defaultInstance.parse(path), List.copyOf(types), size, atOnce);
        }

        private boolean takes(PathContainer asked, MediaType type) {
            return path.matches(asked) && types.stream().anyMatch(it -> it.includes(type));
        }
    }

    /** Bytes that a signed-in caller's body of this media type may have at this address. */
    long of(String uri, @Nullable String contentType) {
        return larger(uri, contentType).map(Larger::size).orElse(maxBody).toBytes();
    }

    /** The listed route that takes this media type at this address. */
    Optional<Larger> larger(String uri, @Nullable String contentType) {
        MediaType type = parse(contentType);
        if (largerBodies.isEmpty() || type == null) {
            return Optional.empty();
        }
        PathContainer path = PathContainer.parsePath(uri);
        return largerBodies.stream().filter(it -> it.takes(path, type)).findFirst();
    }

    /** Multipart bodies are stored in files as they are parsed, so only listed routes take them. */
    boolean takesMultipart(String uri) {
        PathContainer path = PathContainer.parsePath(uri);
        return largerBodies.stream().anyMatch(it -> it.takes(path, MediaType.MULTIPART_FORM_DATA));
    }

    private static @Nullable MediaType parse(@Nullable String contentType) {
        try {
            return contentType == null ? null : MediaType.parseMediaType(contentType);
        } catch (InvalidMediaTypeException e) {
            return null;
        }
    }
}
