package dev.stele.translation.interchange;

import dev.stele.translation.interchange.Incoming.IncomingSegment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads the segments of XLIFF 2.0, 2.1 and 2.2; of modules only the metadata that were sent out. */
final class Xliff2Reader {

    private static final Set<String> CONFIRMED = Set.of("translated", "reviewed", "final");

    private final XmlIn xml;
    private final String core;
    private final List<IncomingSegment> segments = new ArrayList<>();

    Xliff2Reader(XmlIn xml) {
        this.xml = xml;
        this.core = xml.namespace();
    }

    Incoming read() throws XMLStreamException {
        String from = xml.attribute("srcLang");
        String to = xml.attribute("trgLang");
        xml.children(name -> {
            if (name.equals("file")) {
                inFile(xml.attribute("original"));
            }
        });
        return new Incoming(from, to, segments);
    }

    private void inFile(@Nullable String original) throws XMLStreamException {
        xml.children(name -> {
            if (isCore("group")) {
                inFile(original);
            } else if (isCore("unit")) {
                new Unit(original, String.valueOf(xml.attribute("id"))).read();
            }
        });
    }

    private boolean isCore(String name) {
        return xml.namespace().equals(core) && xml.name().equals(name);
    }

    private final class Unit {

        private final @Nullable String original;
        private final String id;
        private final Map<String, String> hashes = new HashMap<>();
        private final Map<String, @Nullable String> targetHashes = new HashMap<>();
        private final List<String> notes = new ArrayList<>();

        Unit(@Nullable String original, String id) {
            this.original = original;
            this.id = id;
        }

        void read() throws XMLStreamException {
            xml.children(name -> {
                if (isCore("notes")) {
                    xml.children(note -> note());
                } else if (isCore("segment")) {
                    segment();
                } else if (xml.namespace().equals(Names.METADATA)) {
                    xml.children(group -> data());
                }
            });
        }

        private void note() throws XMLStreamException {
            String category = xml.attribute("category");
            if (category == null || !category.startsWith(Remark.OWN)) {
                notes.add(xml.text());
            }
        }

        private void data() throws XMLStreamException {
            if (Names.SEGMENT_DATA.equals(xml.attribute("category"))) {
                Map<String, String> data = new HashMap<>();
                xml.children(meta -> data.put(String.valueOf(xml.attribute("type")), xml.text()));
                if (data.containsKey("segment") && data.containsKey("source-hash")) {
                    hashes.put(data.get("segment"), data.get("source-hash"));
                    targetHashes.put(data.get("segment"), data.get("target-hash"));
                }
            }
        }

        private void segment() throws XMLStreamException {
            String segment = xml.attribute("id");
            String state = xml.attribute("state");
            Map<String, Pieces> texts = new HashMap<>();
            xml.children(name -> {
                if (isCore("source") || isCore("target")) {
                    texts.put(name, new InlineIn(xml, core).read());
                }
            });
            // A note of XLIFF 2 is one of the whole unit; so the first segment has it.
            List<String> ofSegment = List.copyOf(notes);
            notes.clear();
            segments.add(new IncomingSegment(
                    original,
                    segment,
                    id,
                    segment == null ? null : hashes.get(segment),
                    segment == null ? null : targetHashes.get(segment),
                    texts.getOrDefault("source", new Pieces()),
                    texts.get("target"),
                    state != null && CONFIRMED.contains(state),
                    ofSegment));
        }
    }
}
