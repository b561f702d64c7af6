package dev.stele.translation.interchange;

import dev.stele.translation.interchange.Piece.Code;
import dev.stele.translation.interchange.Piece.Kind;
import dev.stele.translation.interchange.Piece.Words;
import dev.stele.translation.markup.InlineMarkup;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Texts with codes in XLIFF 1.2: {@code g} where elements are nested, {@code bx} and {@code ex} where not, {@code x}. */
final class InlineCodes12 {

    private static final Map<String, String> TYPES =
            Map.of("strong", "bold", "em", "italic", "a", "link", "br", "lb", "sub", "x-sub", "sup", "x-sup");

    private final XmlOut xml;
    private final SourceCodes codes;

    InlineCodes12(XmlOut xml, SourceCodes codes) {
        this.xml = xml;
        this.codes = codes;
    }

    void write(Pieces pieces) throws XMLStreamException {
        boolean nested = pieces.isNested();
        for (Piece piece : pieces.list()) {
            switch (piece) {
                case Words words -> xml.text(words.text());
                case Code code when code.kind() == Kind.ALONE -> xml.empty("x", "id", code.id(), "ctype", type(code));
                case Code code
                when nested && code.kind() == Kind.OPEN -> xml.openText("g", "id", code.id(), "ctype", type(code));
                case Code code when nested -> xml.close();
                case Code code
                when code.kind() == Kind.OPEN ->
                    xml.empty("bx", "id", code.id(), "rid", code.id(), "ctype", type(code));
                case Code code -> xml.empty("ex", "id", code.id(), "rid", code.id());
            }
        }
    }

    private @Nullable String type(Code code) {
        int number = Integer.parseInt(code.id());
        return number > codes.tags().size()
                ? null
                : TYPES.get(InlineMarkup.name(codes.tags().get(number - 1)));
    }
}
