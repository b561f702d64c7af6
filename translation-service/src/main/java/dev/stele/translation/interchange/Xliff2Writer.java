package dev.stele.translation.interchange;

import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.interchange.KnownTargets.KnownTarget;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Writes XLIFF 2.1. Not by the writer of Okapi: it takes six private-use characters of a text for codes of its own, and
 * drops a character of original data after one above U+DFFF.
 */
final class Xliff2Writer {

    private final XmlOut xml;
    private final Snapshot translation;
    private final String from;
    private final String to;

    Xliff2Writer(XmlOut xml, Snapshot translation) {
        this.xml = xml;
        this.translation = translation;
        this.from = translation.source().locale().toLanguageTag();
        this.to = translation.key().tag();
    }

    void write(Map<String, List<ExportedSegment>> units) throws XMLStreamException {
        xml.open("xliff", "xmlns", Names.XLIFF_2, "version", "2.1", "srcLang", from, "trgLang", to);
        xml.open(
                "file",
                "id",
                "f1",
                "original",
                Names.original(translation.key().id()),
                "canResegment",
                "no",
                "xml:space",
                "preserve");
        xml.open("mda:metadata", "xmlns:mda", Names.METADATA).open("mda:metaGroup", "category", "stele:article");
        meta("article", translation.key().articleId().toString());
        meta("revision", Integer.toString(translation.source().revision()));
        xml.close().close();
        notes("file", Remark.of(translation));
        int number = 0;
        for (Entry<String, List<ExportedSegment>> unit : units.entrySet()) {
            unit(unit.getKey(), ++number, unit.getValue());
        }
        xml.close().close().end();
    }

    private void unit(String name, int number, List<ExportedSegment> segments) throws XMLStreamException {
        xml.open("unit", "id", Names.unitId(name, number), "name", name, "xml:space", "preserve");
        matches(segments);
        xml.open("mda:metadata", "xmlns:mda", Names.METADATA);
        for (ExportedSegment it : segments) {
            data(it);
        }
        xml.close();
        notes(segments);
        originalData(segments);
        int base = 0;
        for (ExportedSegment it : segments) {
            segment(it, base);
            base += it.numbers();
            if (!it.separator().isEmpty()) {
                xml.open("ignorable")
                        .textElement("source", it.separator(), "xml:lang", from)
                        .close();
            }
        }
        xml.close();
    }

    private void matches(List<ExportedSegment> segments) throws XMLStreamException {
        if (segments.stream().allMatch(it -> it.known().isEmpty())) {
            return;
        }
        xml.open("mtc:matches", "xmlns:mtc", Names.MATCHES);
        for (ExportedSegment it : segments) {
            for (KnownTarget known : it.known()) {
                xml.open(
                        "mtc:match",
                        "ref",
                        "#" + it.segment().id(),
                        "similarity",
                        known.score() + ".0",
                        "origin",
                        known.origin());
                text("source", it.codes().target(known.source()), InlineCodes2.withoutData(xml));
                text("target", it.codes().target(known.target()), InlineCodes2.withoutData(xml));
                xml.close();
            }
        }
        xml.close();
    }

    private void data(ExportedSegment it) throws XMLStreamException {
        xml.open("mda:metaGroup", "category", Names.SEGMENT_DATA);
        meta("segment", it.segment().id());
        meta("source-hash", it.segment().sourceHash());
        meta("target-hash", it.segment().targetHash());
        meta("state", it.segment().draft().state().name());
        meta("provider", it.segment().draft().provider());
        meta("by", it.segment().draft().by());
        xml.close();
    }

    private void meta(String type, @Nullable String value) throws XMLStreamException {
        if (value != null) {
            xml.textElement("mda:meta", value, "type", type);
        }
    }

    private void notes(List<ExportedSegment> segments) throws XMLStreamException {
        if (segments.stream().allMatch(it -> it.remarks().isEmpty())) {
            return;
        }
        xml.open("notes");
        for (ExportedSegment it : segments) {
            noteElements(it.segment().id(), it.remarks());
        }
        xml.close();
    }

    private void notes(String of, List<Remark> remarks) throws XMLStreamException {
        if (!remarks.isEmpty()) {
            xml.open("notes");
            noteElements(of, remarks);
            xml.close();
        }
    }

    private void noteElements(String of, List<Remark> remarks) throws XMLStreamException {
        int number = 0;
        for (Remark it : remarks) {
            xml.textElement("note", it.text(), "id", of + ".n" + ++number, "category", it.category());
        }
    }

    private void originalData(List<ExportedSegment> segments) throws XMLStreamException {
        boolean none = segments.stream().allMatch(it -> it.codes().tags().isEmpty());
        if (none) {
            return;
        }
        xml.open("originalData");
        int base = 0;
        for (ExportedSegment it : segments) {
            int number = base;
            for (String tag : it.codes().tags()) {
                xml.textElement("data", tag, "id", InlineCodes2.data(++number));
                String end = SourceCodes.end(tag);
                if (end != null) {
                    xml.textElement("data", end, "id", InlineCodes2.endData(number));
                }
            }
            base += it.numbers();
        }
        xml.close();
    }

    private void segment(ExportedSegment it, int base) throws XMLStreamException {
        String origin = it.origin();
        xml.open(
                "segment",
                "id",
                it.segment().id(),
                "state",
                it.status().state,
                "subState",
                origin == null ? null : "stele:" + origin);
        InlineCodes2 codes = new InlineCodes2(xml, it, base);
        text("source", it.codes().source(), codes, "xml:lang", from);
        if (it.hasTarget()) {
            text("target", it.target(), codes, "xml:lang", to);
        }
        xml.close();
    }

    private void text(String element, Pieces pieces, InlineCodes2 codes, String... attributes)
            throws XMLStreamException {
        xml.openText(element, attributes);
        codes.write(pieces);
        xml.close();
    }
}
