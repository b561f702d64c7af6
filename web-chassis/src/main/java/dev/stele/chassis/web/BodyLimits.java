package dev.stele.chassis.web;

import java.util.List;
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
 * @param forms whether forms are parsed at all
 */
@ConfigurationProperties("stele.web")
record BodyLimits(
        @DefaultValue("16KB") DataSize maxAnonymousBody,
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue List<Larger> largerBodies,
        @DefaultValue("false") boolean forms) {

    /** A limit for bodies of some media types on a path pattern. */
    record Larger(PathPattern path, List<MediaType> types, DataSize size) {

        @ConstructorBinding
        Larger(String path, List<MediaType> types, DataSize size) {
            this(PathPatternParser.defaultInstance.parse(path), List.copyOf(types), size);
        }

        private boolean takes(PathContainer asked, MediaType type) {
            return path.matches(asked) && types.stream().anyMatch(it -> it.includes(type));
        }
    }

    /** Bytes that a signed-in caller's body of this media type may have at this address. */
    long of(String uri, @Nullable String contentType) {
        MediaType type = parse(contentType);
        if (largerBodies.isEmpty() || type == null) {
            return maxBody.toBytes();
        }
        PathContainer path = PathContainer.parsePath(uri);
        return largerBodies.stream()
                .filter(it -> it.takes(path, type))
                .map(it -> it.size().toBytes())
                .findFirst()
                .orElse(maxBody.toBytes());
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
