package dev.stele.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/** Runs a Kafka broker that is its own controller, after formatting its folder when that is new. */
public final class BrokerMain {

    private BrokerMain() {}

    /** Arguments: folder, port, controller port. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]).toAbsolutePath();
        Path data = folder.resolve("log");
        Path properties = folder.resolve("server.properties");
        Files.createDirectories(folder);
        Files.writeString(properties, BrokerProperties.of(data, Integer.parseInt(args[1]), Integer.parseInt(args[2])));
        if (!Files.exists(data.resolve("meta.properties"))) {
            format(properties);
        }
        Kafka.main(new String[] {properties.toString()});
    }

    private static void format(Path properties) {
        var command = new String[] {"format", "-t", Uuid.randomUuid().toString(), "-c", properties.toString()};
        if (StorageTool.execute(command, System.out) != 0) {
            throw new IllegalStateException("the broker's folder could not be formatted: " + properties.getParent());
        }
    }
}
