package dev.stele.content.media;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The process that decodes uploaded pictures: jobs come on standard input, outcomes leave on standard output. It reads
 * no settings, opens no connection and ends with the service that started it.
 */
public final class PictureWorker {
    private static final Logger LOG = LoggerFactory.getLogger(PictureWorker.class);

    /** Sent once, when the process is able to work. */
    static final int READY = 0x57;

    private @Nullable MediaSettings settings;
    private @Nullable Renditions renditions;

    private PictureWorker() {}

    public static void main(String[] args) throws IOException {
        ProcessHandle service = ProcessHandle.current().parent().orElseThrow();
        service.onExit().thenRun(() -> Runtime.getRuntime().halt(1));
        // Standard output carries outcomes and nothing else.
        System.setOut(System.err);
        var in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16));
        var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        out.writeByte(READY);
        out.flush();
        PictureWorker worker = new PictureWorker();
        while (true) {
            PictureJob job;
            try {
                job = PictureJob.read(in);
            } catch (EOFException e) {
                return;
            }
            worker.outcome(job).write(out);
        }
    }

    private PictureOutcome outcome(PictureJob job) {
        try {
            RightsNotice suggested = RightsReader.read(job.file(), job.header());
            RightsNotice notice = new RightsNotice(
                    job.credit() == null ? suggested.credit() : job.credit(),
                    job.rights() == null ? suggested.rights() : job.rights());
            return new PictureOutcome.Made(notice, renditions(job.settings()).of(job.file(), job.header(), notice));
        } catch (NotTaken e) {
            return new PictureOutcome.Refused(e.reason(), String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            LOG.warn("A picture that no decoder expects", e);
            NotTaken damaged = NotTaken.unreadable();
            return new PictureOutcome.Refused(damaged.reason(), String.valueOf(damaged.getMessage()));
        }
    }

    private Renditions renditions(MediaSettings wanted) {
        Renditions known = renditions;
        if (known != null && wanted.equals(settings)) return known;
        Renditions made = new Renditions(wanted, new WebpEncoder(wanted));
        settings = wanted;
        renditions = made;
        return made;
    }
}
