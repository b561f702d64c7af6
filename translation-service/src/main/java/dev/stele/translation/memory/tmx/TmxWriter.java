package dev.stele.translation.memory.tmx;

import com.ctc.wstx.stax.WstxOutputFactory;
import dev.stele.translation.memory.MemoryEntry;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes entries of one pair of languages as TMX 1.4, one at a time. */
public final class TmxWriter implements AutoCloseable {

    private final XMLStreamWriter xml;

    public TmxWriter(OutputStream out, String from) {
        try {
            this.xml = new WstxOutputFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            newLine();
            xml.writeStartElement("tmx");
            xml.writeAttribute("version", "1.4");
            newLine();
            xml.writeEmptyElement("header");
            for (List<String> it : List.of(
                    List.of("creationtool", "Stele"),
                    List.of("creationtoolversion", "1"),
                    List.of("datatype", "html"),
                    List.of("segtype", "sentence"),
                    List.of("adminlang", "en"),
                    List.of("srclang", from),
                    List.of("o-tmf", "Stele"))) {
                xml.writeAttribute(it.getFirst(), it.getLast());
            }
            newLine();
            xml.writeStartElement("body");
            newLine();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Characters that XML cannot carry are left out. */
    public void write(MemoryEntry it) {
        try {
            xml.writeStartElement("tu");
            xml.writeAttribute("tuid", it.id());
            xml.writeAttribute("creationid", clean(it.by()));
            xml.writeAttribute("creationdate", TmxNames.DATE.format(it.approvedAt()));
            if (it.approvedAt().getNano() != 0) {
                prop(TmxNames.APPROVED, it.approvedAt().toString());
            }
            prop(TmxNames.PREVIOUS, it.context().previous());
            prop(TmxNames.NEXT, it.context().next());
            prop(TmxNames.ARTICLE, it.context().article());
            prop(TmxNames.SECTION, it.context().section());
            prop(
                    TmxNames.ORIGIN,
                    it.provenance().file() == null
                            ? it.provenance().origin()
                            : it.provenance().origin() + " " + it.provenance().file());
            variant(it.from(), it.source());
            variant(it.to(), it.target());
            xml.writeEndElement();
            newLine();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private void prop(String type, @Nullable String value) throws XMLStreamException {
        if (value != null) {
            xml.writeStartElement("prop");
            xml.writeAttribute("type", type);
            xml.writeCharacters(clean(value));
            xml.writeEndElement();
        }
    }

    private void variant(String locale, String text) throws XMLStreamException {
        xml.writeStartElement("tuv");
        xml.writeAttribute("xml", TmxNames.XML, "lang", locale);
        xml.writeStartElement("seg");
        for (Codes.Piece piece : Codes.of(clean(text))) {
            write(piece);
        }
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void write(Codes.Piece piece) throws XMLStreamException {
        switch (piece) {
            case Codes.Plain it -> xml.writeCharacters(it.text());
            case Codes.Opening it -> code("bpt", "i", Integer.toString(it.pair()), "type", it.type(), it.text());
            case Codes.Closing it -> code("ept", "i", Integer.toString(it.pair()), null, null, it.text());
            case Codes.Standing it -> code("ph", "type", "lb", null, null, it.text());
            case Codes.Loose it -> code("it", "pos", it.begins() ? "begin" : "end", null, null, it.text());
        }
    }

    private void code(
            String element, String name, String value, @Nullable String more, @Nullable String moreValue, String text)
            throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute(name, value);
        if (more != null && moreValue != null) {
            xml.writeAttribute(more, moreValue);
        }
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void newLine() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    static String clean(String text) {
        if (text.codePoints().allMatch(TmxWriter::isCarried)) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        text.codePoints().filter(TmxWriter::isCarried).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isCarried(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && c <= 0xd7ff)
                || (c >= 0xe000 && c <= 0xfffd)
                || c >= 0x10000;
    }

    /** Ends the file; the stream stays open. */
    @Override
    public void close() {
        try {
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private static IllegalStateException broken(XMLStreamException e) {
        return new IllegalStateException("the file could not be written on", e);
    }
}
