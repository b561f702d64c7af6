package dev.stele.content.media;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.unit.DataSize;

/** The command line of a {@link PictureWorker}: our own Java and class path, bounded memory, and no log on its output. */
final class WorkerCommand {
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private WorkerCommand() {}

    static List<String> of(DataSize heap, Path temporary) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap.toMegabytes() + "m",
                "-XX:MaxMetaspaceSize=64m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + temporary.resolve("crash.log"),
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + temporary,
                "-Dlogback.configurationFile=picture-worker-logback.xml",
                "--enable-native-access=ALL-UNNAMED"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> option.startsWith("-XX:AOTCache="))
                .forEach(command::add);
        String classPath = System.getProperty("java.class.path");
        if (insideArchive()) {
            command.addAll(List.of("-Dloader.main=" + PictureWorker.class.getName(), "-cp", classPath, LAUNCHER));
        } else {
            command.addAll(List.of("-cp", classPath, PictureWorker.class.getName()));
        }
        return command;
    }

    /** Spring Boot's executable jar holds our classes where only its own launchers find them. */
    private static boolean insideArchive() {
        return String.valueOf(PictureWorker.class.getResource("PictureWorker.class"))
                .startsWith("jar:nested:");
    }
}
