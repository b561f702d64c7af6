package dev.stele.website.answer;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.aayushatharva.brotli4j.encoder.Encoder.Mode;
import com.aayushatharva.brotli4j.encoder.Encoder.Parameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compresses by brotli where there is a library for the machine; elsewhere readers get gzip. */
final class Brotli {

    private static final Logger LOG = LoggerFactory.getLogger(Brotli.class);

    /** From here each level takes much longer than it saves: a page in 0.2 ms, a tenth smaller than by gzip. */
    private static final Parameters GOOD = Parameters.create(5).setMode(Mode.TEXT);

    private static final Parameters FAST = Parameters.create(2).setMode(Mode.TEXT);

    private static final boolean AVAILABLE = load();

    private Brotli() {}

    static boolean isAvailable() {
        return AVAILABLE;
    }

    static byte[] compress(byte[] bytes, boolean fast) {
        try {
            return Encoder.compress(bytes, fast ? FAST : GOOD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean load() {
        boolean available = Brotli4jLoader.isAvailable();
        if (!available) {
            LOG.warn(
                    "No brotli on this machine, answers are compressed by gzip alone: {}",
                    String.valueOf(Brotli4jLoader.getUnavailabilityCause()));
        }
        return available;
    }
}
