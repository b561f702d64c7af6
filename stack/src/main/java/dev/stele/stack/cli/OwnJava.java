package dev.stele.stack.cli;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;

/** How this process was started, to start another like it. */
final class OwnJava {

    private OwnJava() {}

    static String path() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static List<String> options() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments();
    }
}
