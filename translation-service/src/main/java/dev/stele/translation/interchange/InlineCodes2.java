package dev.stele.translation.interchange;

import dev.stele.translation.interchange.Piece.Code;
import dev.stele.translation.interchange.Piece.Kind;
import dev.stele.translation.interchange.Piece.Words;
import dev.stele.translation.markup.InlineMarkup;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Texts with codes in XLIFF 2: {@code pc} where elements are nested, {@code sc} and {@code ec} where not, {@code ph}. */
final class InlineCodes2 {

    private static final Map<String, String> SUBTYPES = Map.of("strong", "xlf:b", "em", "xlf:i", "br", "xlf:lb");

    private final XmlOut xml;
    private final @Nullable ExportedSegment segment;
    private final int base;

    /** @param base how many codes stand before those of the segment in its unit */
    InlineCodes2(XmlOut xml, @Nullable ExportedSegment segment, int base) {
        this.xml = xml;
        this.segment = segment;
        this.base = base;
    }

    /** For texts that are not of the unit itself. */
    static InlineCodes2 withoutData(XmlOut xml) {
        return new InlineCodes2(xml, null, 0);
    }

    static String data(int number) {
        return "d" + number;
    }

    static String endData(int number) {
        return "d" + number + ".end";
    }

    void write(Pieces pieces) throws XMLStreamException {
        boolean nested = pieces.isNested();
        for (Piece piece : pieces.list()) {
            switch (piece) {
                case Words words -> xml.text(words.text());
                case Code code when code.kind() == Kind.ALONE -> alone(code);
                case Code code when nested -> pair(code);
                case Code code -> half(code, pieces);
            }
        }
    }

    private void alone(Code code) throws XMLStreamException {
        String tag = tag(code);
        xml.empty(
                "ph",
                "id",
                id(code),
                "type",
                tag == null ? null : "fmt",
                "subType",
                tag == null ? null : subType(tag),
                "dataRef",
                tag == null ? null : data(number(code)),
                "canDelete",
                canDelete(code));
    }

    private void pair(Code code) throws XMLStreamException {
        if (code.kind() == Kind.CLOSE) {
            xml.close();
            return;
        }
        String tag = tag(code);
        xml.openText(
                "pc",
                "id",
                id(code),
                "type",
                tag == null ? null : type(tag),
                "subType",
                tag == null ? null : subType(tag),
                "dataRefStart",
                tag == null ? null : data(number(code)),
                "dataRefEnd",
                tag == null ? null : endData(number(code)),
                "canDelete",
                canDelete(code));
    }

    private void half(Code code, Pieces pieces) throws XMLStreamException {
        boolean isolated = kinds(code, pieces).size() == 1;
        boolean opens = code.kind() == Kind.OPEN;
        xml.empty(
                opens ? "sc" : "ec",
                opens || isolated ? "id" : "startRef",
                id(code),
                "isolated",
                isolated ? "yes" : null,
                "canDelete",
                canDelete(code));
    }

    private static Set<Kind> kinds(Code code, Pieces pieces) {
        return pieces.list().stream()
                .filter(it -> it instanceof Code other && other.id().equals(code.id()))
                .map(it -> ((Code) it).kind())
                .collect(Collectors.toSet());
    }

    private int number(Code code) {
        return base + Integer.parseInt(code.id());
    }

    private String id(Code code) {
        return Integer.toString(number(code));
    }

    /** The tag behind a code of the source; null for any other. */
    private @Nullable String tag(Code code) {
        int number = Integer.parseInt(code.id());
        return segment == null || number > segment.codes().tags().size()
                ? null
                : segment.codes().tags().get(number - 1);
    }

    private @Nullable String canDelete(Code code) {
        return segment != null && tag(code) != null && segment.isKept(code.id()) ? "no" : null;
    }

    private static String type(String tag) {
        return InlineMarkup.name(tag).equals("a") ? "link" : "fmt";
    }

    private static @Nullable String subType(String tag) {
        return SUBTYPES.get(InlineMarkup.name(tag));
    }
}
