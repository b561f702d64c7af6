package dev.stele.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a child process runs: a main class on a class path of this JDK, with its options, environment and log file. */
public record ChildCommand(
        String mainClass,
        List<String> arguments,
        String classPath,
        List<String> jvmOptions,
        Map<String, String> environment,
        Path log) {

    /** A main class on the class path of this process. */
    public static ChildCommand of(Class<?> main, List<String> arguments, List<String> jvmOptions, Path log) {
        String classPath = System.getProperty("java.class.path");
        return new ChildCommand(main.getName(), arguments, classPath, jvmOptions, Map.of(), log);
    }

    /** An option that each child has, as its first: by it a process is known to be the child of that parent. */
    public static String mark(long parent) {
        return "-Dstele.parent=" + parent;
    }

    /** The whole command line, with this process as the parent that the child will not outlive. */
    public List<String> line() {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.add(mark(ProcessHandle.current().pid()));
        line.addAll(jvmOptions);
        line.addAll(List.of("-cp", classPath, ChildMain.class.getName()));
        line.add(Long.toString(ProcessHandle.current().pid()));
        line.add(mainClass);
        line.addAll(arguments);
        return line;
    }

    /** Starts the child; what it prints goes to its log. */
    public ChildProcess start() {
        try {
            var builder = new ProcessBuilder(line()).redirectErrorStream(true);
            builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2"); // many threads would each reserve native memory
            builder.environment().putAll(environment);
            return new ChildProcess(builder.start(), BoundedLog.open(log));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
