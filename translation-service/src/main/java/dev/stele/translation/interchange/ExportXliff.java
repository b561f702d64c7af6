package dev.stele.translation.interchange;

import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.Snapshot;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Writes a translation as a file that other tools can work on. */
public final class ExportXliff {

    private final KnownTargets knownTargets;

    public ExportXliff(KnownTargets knownTargets) {
        this.knownTargets = knownTargets;
    }

    /** The whole translation in the order of the article, UTF-8. */
    public byte[] export(Snapshot translation, XliffVersion version) {
        Map<String, List<KnownTargets.KnownTarget>> known = knownTargets.of(translation);
        Map<String, List<ExportedSegment>> units = new LinkedHashMap<>();
        for (Segment segment : translation.text().segments()) {
            ExportedSegment exported =
                    ExportedSegment.of(segment, translation, known.getOrDefault(segment.id(), List.of()));
            units.computeIfAbsent(exported.unit(), unit -> new ArrayList<>()).add(exported);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            switch (version) {
                case V2_1 -> new Xliff2Writer(new XmlOut(out), translation).write(units);
                case V1_2 -> new Xliff12Writer(new XmlOut(out), translation).write(units);
            }
        } catch (XMLStreamException e) {
            throw new IllegalStateException("bytes in memory take what is written", e);
        }
        return out.toByteArray();
    }
}
