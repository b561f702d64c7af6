package dev.stele.chassis.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.server.PathContainer;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * How large the body of a request may be.
 *
 * @param maxBody of any request that is not named
 * @param largerBodies of requests that carry files
 */
@ConfigurationProperties("stele.web")
record BodyLimits(
        @DefaultValue("1MB") DataSize maxBody, @DefaultValue List<Larger> largerBodies) {

    /** A limit of its own for a path pattern. */
    record Larger(PathPattern path, DataSize size) {

        @ConstructorBinding
        Larger(String path, DataSize size) {
            this(PathPatternParser.defaultInstance.parse(path), size);
        }
    }

    /** Bytes that a request to the address may have. */
    long of(String uri) {
        PathContainer path = PathContainer.parsePath(uri);
        return largerBodies.stream()
                .filter(it -> it.path().matches(path))
                .map(Larger::size)
                .findFirst()
                .orElse(maxBody)
                .toBytes();
    }
}
