package dev.stele.chassis.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bodies that a service is receiving or has received. Each person has a few, so that nobody's slow ones keep others out:
 * filling all places takes 32 people who send large bodies and 128 who send smaller ones. In a small heap the connections run out
 * before that, and the slowest are closed.
 */
final class Receptions {

    private static final Logger LOG = LoggerFactory.getLogger(Receptions.class);

    /** Bodies up to the usual limit, of 1 MB, at a time. */
    private static final int AT_ONCE = 1024;

    private static final int AT_ONCE_OF_A_PERSON = 8;

    /** Bodies that may be larger; at most 4 GB at 64 MB each. */
    private static final int LARGE_AT_ONCE = 64;

    private static final int LARGE_AT_ONCE_OF_A_PERSON = 2;

    private static final int SHARE_OF_HEAP = 32;

    private final BodyLimits limits;
    private final ReceptionSettings settings;
    private final int mostParameters;
    private final Turns usual = new Turns(AT_ONCE, AT_ONCE_OF_A_PERSON);
    private final Turns large = new Turns(LARGE_AT_ONCE, LARGE_AT_ONCE_OF_A_PERSON);
    private final Semaphore memory = new Semaphore(
            (int) Math.min(1 << 14, Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP / ReceivedBody.BLOCK));

    /** @param mostParameters of a form and its query; negative for any number */
    Receptions(BodyLimits limits, ReceptionSettings settings, int mostParameters) {
        this.limits = limits;
        this.settings = settings;
        this.mostParameters = mostParameters;
    }

    /**
     * Waits until the person may send one more body.
     *
     * @param most bytes that it may have
     * @throws BodyRefusal if the person goes on sending too many
     */
    Turns.Turn begin(String person, long most) {
        Turns turns = most > limits.maxBody().toBytes() ? large : usual;
        Turns.Turn turn = turns.await(person, limits.turnTimeout());
        if (!turn.isGiven()) {
            throw BodyRefusal.tooMany(limits.turnTimeout());
        }
        return turn;
    }

    /**
     * Waits until the body has come.
     *
     * @throws BodyRefusal if it goes on past its limit, its end does not come, or there is no space for it
     */
    ReceivedBody receive(InputStream sent) {
        try {
            return ReceivedBody.of(sent, memory, settings.directory());
        } catch (BodyTooLarge e) {
            throw BodyRefusal.tooLarge(e);
        } catch (ReceivedBody.BrokenOff e) {
            throw BodyRefusal.brokenOff();
        } catch (IOException e) {
            LOG.warn("A body could not be stored in {}: {}", settings.directory(), e.toString());
            throw BodyRefusal.withoutSpace();
        }
    }

    /**
     * Parses a received form.
     *
     * @param query the parameters of the address
     * @param charset the name of the form's character set, if it is known
     */
    Map<String, String[]> parse(Map<String, String[]> query, InputStream form, @Nullable String charset)
            throws IOException {
        return ReceivedForm.parse(
                query, form, charset == null ? StandardCharsets.UTF_8 : Charset.forName(charset), mostParameters);
    }
}
