package dev.stele.e2e.attack;

import dev.stele.stack.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The processes of a newsroom on this machine, found by the ports they listen on. */
public final class Processes {

    private static final Path PROC = Path.of("/proc");
    private static final String LISTENING = "0A";
    private static final int ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    private Processes() {}

    /** Process ids of the parts that run. */
    public static Map<Part, Long> of(int base) {
        Map<String, Part> sockets = sockets(base);
        Map<Part, Long> found = new EnumMap<>(Part.class);
        ProcessHandle.allProcesses()
                .forEach(process -> openFiles(process.pid()).forEach(file -> {
                    Part part = sockets.get(file);
                    if (part != null) {
                        found.put(part, process.pid());
                    }
                }));
        return found;
    }

    private static Map<String, Part> sockets(int base) {
        Map<Integer, Part> ports = new HashMap<>();
        for (Part part : Part.values()) {
            ports.put(part.port(base), part);
        }
        Map<String, Part> sockets = new HashMap<>();
        for (String table : List.of("net/tcp", "net/tcp6")) {
            for (String line : Proc.lines(PROC.resolve(table))) {
                String[] fields = line.strip().split("\\s+");
                if (fields.length > INODE && fields[STATE].equals(LISTENING)) {
                    String port = fields[ADDRESS].substring(fields[ADDRESS].indexOf(':') + 1);
                    Part part = ports.get(Integer.parseInt(port, 16));
                    if (part != null) {
                        sockets.put("socket:[" + fields[INODE] + "]", part);
                    }
                }
            }
        }
        return sockets;
    }

    private static List<String> openFiles(long pid) {
        try (Stream<Path> files = Files.list(PROC.resolve(pid + "/fd"))) {
            return files.map(Processes::target).toList();
        } catch (IOException endedOrOfSomebodyElse) {
            return List.of();
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closed) {
            return "";
        }
    }
}
