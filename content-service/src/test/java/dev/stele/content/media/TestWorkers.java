package dev.stele.content.media;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;

/** Workers that do not do what they should. */
final class TestWorkers {
    private TestWorkers() {}

    static Function<Path, List<String>> that(String misbehave) {
        return _ -> List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                TestWorkers.class.getName(),
                misbehave);
    }

    @SuppressWarnings("InfiniteLoopStatement")
    public static void main(String[] args) throws IOException, InterruptedException {
        if (args[0].equals("never start")) return;
        var out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        out.writeByte(PictureWorker.READY);
        PictureJob.read(new DataInputStream(System.in));
        switch (args[0]) {
            case "wait" -> new CountDownLatch(1).await();
            case "spin" -> {
                while (true) Thread.onSpinWait();
            }
            case "tell the environment" ->
                new PictureOutcome.Refused(
                                NotTaken.Reason.UNREADABLE,
                                System.getenv().keySet().toString())
                        .write(out);
            case "die at the second" -> {
                new PictureOutcome.Made(new RightsNotice(null, null), List.of()).write(out);
                PictureJob.read(new DataInputStream(System.in));
                Runtime.getRuntime().halt(3);
            }
            case "lie about types" -> {
                byte[] page = "<script>alert(1)</script>".getBytes(java.nio.charset.StandardCharsets.UTF_8);
                var rendition = new Picture.Rendition(10, 10, "text/html", "00", page.length);
                new PictureOutcome.Made(new RightsNotice(null, null), List.of(new Renditions.Encoded(rendition, page)))
                        .write(out);
                new CountDownLatch(1).await();
            }
            case "lie about lengths" -> {
                out.writeBoolean(true);
                out.writeBoolean(false);
                out.writeBoolean(false);
                out.writeInt(Integer.MAX_VALUE);
                out.flush();
            }
            default -> Runtime.getRuntime().halt(3);
        }
    }
}
