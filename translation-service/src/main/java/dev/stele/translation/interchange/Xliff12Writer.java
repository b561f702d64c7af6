package dev.stele.translation.interchange;

import dev.stele.translation.desk.Origin;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.interchange.KnownTargets.KnownTarget;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Writes XLIFF 1.2: a group for each unit, a trans-unit for each segment, as only these have a state of their own. */
final class Xliff12Writer {

    private final XmlOut xml;
    private final Snapshot translation;
    private final String from;
    private final String to;

    Xliff12Writer(XmlOut xml, Snapshot translation) {
        this.xml = xml;
        this.translation = translation;
        this.from = translation.source().locale().toLanguageTag();
        this.to = translation.key().tag();
    }

    void write(Map<String, List<ExportedSegment>> units) throws XMLStreamException {
        xml.open("xliff", "xmlns", Names.XLIFF_1_2, "xmlns:stele", Names.STELE, "version", "1.2");
        xml.open(
                "file",
                "original",
                Names.original(translation.key().id()),
                "source-language",
                from,
                "target-language",
                to,
                "datatype",
                "html",
                "product-name",
                "article " + translation.key().articleId(),
                "product-version",
                Integer.toString(translation.source().revision()),
                "xml:space",
                "preserve");
        List<Remark> remarks = Remark.of(translation);
        if (!remarks.isEmpty()) {
            xml.open("header");
            notes(remarks);
            xml.close();
        }
        xml.open("body");
        int number = 0;
        for (Entry<String, List<ExportedSegment>> unit : units.entrySet()) {
            xml.open("group", "id", Names.unitId(unit.getKey(), ++number), "resname", unit.getKey());
            for (ExportedSegment segment : unit.getValue()) {
                segment(segment);
            }
            xml.close();
        }
        xml.close().close().close().end();
    }

    private void segment(ExportedSegment it) throws XMLStreamException {
        xml.open(
                "trans-unit",
                "id",
                it.segment().id(),
                "approved",
                it.status().isApproved() ? "yes" : "no",
                "xml:space",
                "preserve",
                "stele:hash",
                it.segment().sourceHash(),
                "stele:target-hash",
                it.segment().targetHash(),
                "stele:state",
                it.segment().draft().state().name(),
                "stele:provider",
                it.segment().draft().provider());
        text("source", it.codes().source(), it, "xml:lang", from);
        if (it.hasTarget()) {
            text(
                    "target",
                    it.target(),
                    it,
                    "xml:lang",
                    to,
                    "state",
                    it.status().state12,
                    "state-qualifier",
                    qualifier(it.segment().draft().origin()));
        }
        for (KnownTarget known : it.known()) {
            xml.open("alt-trans", "match-quality", Integer.toString(known.score()), "origin", known.origin());
            text("source", it.codes().target(known.source()), it, "xml:lang", from);
            text("target", it.codes().target(known.target()), it, "xml:lang", to);
            xml.close();
        }
        notes(it.remarks());
        if (!it.separator().isEmpty()) {
            xml.textElement("stele:separator", it.separator(), "xml:space", "preserve");
        }
        xml.close();
    }

    private void notes(List<Remark> remarks) throws XMLStreamException {
        for (Remark it : remarks) {
            xml.textElement("note", it.text(), "from", it.category());
        }
    }

    private void text(String element, Pieces pieces, ExportedSegment it, @Nullable String... attributes)
            throws XMLStreamException {
        xml.openText(element, attributes);
        new InlineCodes12(xml, it.codes()).write(pieces);
        xml.close();
    }

    private static @Nullable String qualifier(@Nullable Origin origin) {
        if (origin == Origin.MACHINE) {
            return "leveraged-mt";
        }
        return origin == Origin.MEMORY ? "leveraged-tm" : null;
    }
}
