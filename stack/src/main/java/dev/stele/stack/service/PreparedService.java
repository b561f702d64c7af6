package dev.stele.stack.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A service unpacked beside its libraries, with a cache of its loaded classes when one could be made. */
public record PreparedService(String classPath, String mainClass, Path cache) {

    public boolean hasCache() {
        return Files.exists(cache);
    }

    public List<String> cacheOptions() {
        return hasCache() ? List.of("-XX:AOTCache=" + cache) : List.of();
    }
}
