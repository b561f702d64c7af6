package dev.stele.translation.interchange;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.xml.stream.XMLStreamException;
import net.sf.okapi.lib.xliff2.InvalidParameterException;
import net.sf.okapi.lib.xliff2.XLIFFException;
import net.sf.okapi.lib.xliff2.reader.XLIFFReader;
import org.jspecify.annotations.Nullable;

/** Refuses what is not valid XLIFF 2, by the validating reader of Okapi. */
final class ValidXliff2 {

    // A reader compiles its schemas once, which takes seventy times as long as to read a small file.
    private static final Queue<XLIFFReader> READERS = new ConcurrentLinkedQueue<>();

    private ValidXliff2() {}

    static void check(Characters file) throws XMLStreamException {
        String skeleton = new Skeleton2(XliffFile.open(file)).write();
        XLIFFReader idle = READERS.poll();
        XLIFFReader reader = idle == null ? new XLIFFReader() : idle;
        try {
            reader.open(skeleton);
            while (reader.hasNext()) {
                reader.next();
            }
            reader.close();
        } catch (XLIFFException | InvalidParameterException e) {
            throw new UnreadableXliff("This is no valid XLIFF 2: " + lastLine(e.getMessage()));
        }
        READERS.add(reader);
    }

    private static String lastLine(@Nullable String message) {
        return message == null
                ? "no reason is known."
                : message.lines().reduce((first, second) -> second).orElse("");
    }
}
