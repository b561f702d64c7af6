package dev.stele.e2e.history.mutant;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;

/** Builds the agent, and switches mutants on and off in the processes that run with it. */
public final class MutantSwitches {

    private final Path folder;
    private final Path agent;

    /** @param folder empty and the test's own */
    public MutantSwitches(Path folder) throws IOException, URISyntaxException {
        this.folder = Files.createDirectories(folder.resolve("switches"));
        this.agent = folder.resolve("mutants.jar");
        try (OutputStream out = Files.newOutputStream(agent);
                JarOutputStream jar = new JarOutputStream(out, manifest())) {
            for (Path file : classes()) {
                String name = MutantAgent.class.getPackageName().replace('.', '/') + '/' + file.getFileName();
                jar.putNextEntry(new JarEntry(name));
                Files.copy(file, jar);
                jar.closeEntry();
            }
        }
    }

    /** The value of JAVA_TOOL_OPTIONS for a process that can be broken. */
    public String javaToolOptions() {
        return "-javaagent:" + agent + "=" + folder;
    }

    public void on(Mutant mutant) throws IOException {
        Files.createFile(folder.resolve(mutant.name()));
    }

    public void off(Mutant mutant) throws IOException {
        Files.delete(folder.resolve(mutant.name()));
    }

    private static Manifest manifest() throws URISyntaxException {
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Premain-Class", MutantAgent.class.getName());
        attributes.put(Attributes.Name.CLASS_PATH, location(ByteBuddy.class).toString());
        return manifest;
    }

    private static List<Path> classes() throws IOException, URISyntaxException {
        Path classes = Path.of(location(MutantAgent.class));
        try (Stream<Path> files =
                Files.list(classes.resolve(MutantAgent.class.getPackageName().replace('.', '/')))) {
            return files.toList();
        }
    }

    private static URI location(Class<?> type) throws URISyntaxException {
        return type.getProtectionDomain().getCodeSource().getLocation().toURI();
    }
}
