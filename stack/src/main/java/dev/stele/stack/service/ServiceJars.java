package dev.stele.stack.service;

import dev.stele.embedded.ChildMain;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Unpacks the executable jars of the services, once for each build, into a folder of the checkout. */
public final class ServiceJars {

    private final Path home;
    private final Path runFolder;

    public ServiceJars(Path home) {
        this.home = home;
        this.runFolder = home.resolve("stack/target/run");
    }

    /** The executable jar that the build left in the module, if it has been built. */
    public Path jarOf(String module) throws IOException {
        Path target = home.resolve(module).resolve("target");
        if (!Files.isDirectory(target)) {
            throw new IOException(module + " is not built");
        }
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file ->
                            file.getFileName().toString().matches(module + "-[0-9].*(?<!-sources|-tests)\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException(module + " is not built"));
        }
    }

    /** Unpacks and trains what is new since the last time. */
    public PreparedService prepare(
            String module, List<String> jvmOptions, Map<String, String> environment, Runnable whenNew)
            throws IOException {
        Path jar = jarOf(module);
        Path guard = guard();
        Path folder = runFolder.resolve(module).resolve(Fingerprint.of(jar, guard));
        if (!Files.exists(folder)) {
            whenNew.run();
            Folders.deleteAllIn(runFolder.resolve(module));
            Extraction.run(jar, guard, folder);
        }
        Path thin = folder.resolve(jar.getFileName());
        String classPath = folder.resolve(Extraction.GUARD) + File.pathSeparator + thin;
        var service = new PreparedService(classPath, mainClass(thin), folder.resolve("classes.aot"));
        new Training(service, folder).runOnce(jvmOptions, environment);
        return service;
    }

    private static String mainClass(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            return file.getManifest().getMainAttributes().getValue("Main-Class");
        }
    }

    /** The jar with the main class that ends a child with its parent. */
    private static Path guard() {
        try {
            var location = ChildMain.class.getProtectionDomain().getCodeSource().getLocation();
            return Path.of(location.toURI());
        } catch (URISyntaxException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }
}
