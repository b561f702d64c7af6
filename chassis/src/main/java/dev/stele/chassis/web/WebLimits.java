package dev.stele.chassis.web;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large a body may be.
 *
 * @param maxBody of most requests
 * @param maxBodies of requests to these paths
 */
@ConfigurationProperties("stele.web")
record WebLimits(
        @DefaultValue("1MB") DataSize maxBody, @DefaultValue Map<String, DataSize> maxBodies) {

    DataSize bodyOf(String path) {
        return maxBodies.getOrDefault(path, maxBody);
    }
}
