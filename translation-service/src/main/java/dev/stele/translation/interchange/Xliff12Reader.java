package dev.stele.translation.interchange;

import dev.stele.translation.interchange.Incoming.IncomingSegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the trans-units of XLIFF 1.2. Not by the filter of Okapi: it drops attributes of other namespaces, and with them
 * the hash of the source, and it wants to know the target locale before the file says it.
 */
final class Xliff12Reader {

    private static final Set<String> CONFIRMED = Set.of("translated", "signed-off", "final");

    private final XmlIn xml;
    private final List<IncomingSegment> segments = new ArrayList<>();
    private @Nullable String from;
    private @Nullable String to;

    Xliff12Reader(XmlIn xml) {
        this.xml = xml;
    }

    Incoming read() throws XMLStreamException {
        xml.children(name -> {
            if (isCore("file")) {
                from = xml.attribute("source-language");
                to = xml.attribute("target-language");
                String original = xml.attribute("original");
                xml.children(part -> {
                    if (isCore("body")) {
                        group(original);
                    }
                });
            }
        });
        return new Incoming(from, to, segments);
    }

    private void group(@Nullable String original) throws XMLStreamException {
        xml.children(name -> {
            if (isCore("group")) {
                group(original);
            } else if (isCore("trans-unit")) {
                segments.add(new Unit(original).read());
            }
        });
    }

    private boolean isCore(String name) {
        return xml.namespace().equals(Names.XLIFF_1_2) && xml.name().equals(name);
    }

    private final class Unit {

        private final @Nullable String original;
        private final List<String> notes = new ArrayList<>();
        private Pieces source = new Pieces();
        private @Nullable Pieces target;
        private boolean confirmed;

        Unit(@Nullable String original) {
            this.original = original;
        }

        IncomingSegment read() throws XMLStreamException {
            String id = xml.attribute("id");
            String hash = xml.attribute(Names.STELE, "hash");
            String targetHash = xml.attribute(Names.STELE, "target-hash");
            confirmed = "yes".equals(xml.attribute("approved"));
            xml.children(name -> child());
            return new IncomingSegment(
                    original, id, String.valueOf(id), hash, targetHash, source, target, confirmed, List.copyOf(notes));
        }

        private void child() throws XMLStreamException {
            if (isCore("source")) {
                source = new InlineIn(xml, Names.XLIFF_1_2).read();
            } else if (isCore("target")) {
                String state = xml.attribute("state");
                confirmed |= state != null && CONFIRMED.contains(state);
                target = new InlineIn(xml, Names.XLIFF_1_2).read();
            } else if (isCore("note")) {
                String by = xml.attribute("from");
                if (by == null || !by.startsWith(Remark.OWN)) {
                    notes.add(xml.text());
                }
            }
        }
    }
}
