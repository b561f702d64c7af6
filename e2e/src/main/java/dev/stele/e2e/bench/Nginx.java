package dev.stele.e2e.bench;

import dev.stele.embedded.Ports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;

/** nginx with two workers, serving one page as a file, plain and compressed beforehand. */
final class Nginx implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(10);

    private final Scratch scratch;
    private final int port;

    private Nginx(Scratch scratch, int port) {
        this.scratch = scratch;
        this.port = port;
    }

    static Nginx serving(byte[] page) throws IOException {
        Path folder = Files.createTempDirectory("stele-nginx");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.write(folder.resolve("page.html"), page);
        Files.write(folder.resolve("page.html.gz"), zipped(page));
        int port = Ports.free(1).getFirst();
        Path configuration = Files.writeString(folder.resolve("nginx.conf"), configuration(folder, port));
        Process process = new ProcessBuilder(
                        "nginx", "-p", folder.toString(), "-c", configuration.toString(), "-e", "stderr")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("nginx.log").toFile())
                .start();
        long end = System.nanoTime() + START.toNanos();
        while (!Ports.answers(port)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroy();
                throw new IOException("nginx did not start; see " + folder.resolve("nginx.log"));
            }
            Thread.onSpinWait();
        }
        return new Nginx(new Scratch(folder, () -> end(process)), port);
    }

    String address() {
        return "http://127.0.0.1:" + port + "/page.html";
    }

    private static String configuration(Path folder, int port) {
        return """
                daemon off;
                worker_processes 2;
                pid %1$s/nginx.pid;
                events { worker_connections 512; }
                http {
                  access_log off;
                  sendfile on;
                  tcp_nopush on;
                  open_file_cache max=16;
                  keepalive_requests 1000000000;
                  gzip_static on;
                  types { text/html html; }
                  client_body_temp_path %1$s/body;
                  proxy_temp_path %1$s/proxy;
                  fastcgi_temp_path %1$s/fastcgi;
                  uwsgi_temp_path %1$s/uwsgi;
                  scgi_temp_path %1$s/scgi;
                  server { listen 127.0.0.1:%2$d; root %1$s; }
                }
                """.formatted(folder, port);
    }

    private static byte[] zipped(byte[] page) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zipping = new GZIPOutputStream(bytes)) {
            zipping.write(page);
        }
        return bytes.toByteArray();
    }

    private static void end(Process process) {
        process.destroy();
        process.onExit().join();
    }

    @Override
    public void close() {
        scratch.close();
    }
}
