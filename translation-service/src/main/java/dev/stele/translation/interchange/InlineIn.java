package dev.stele.translation.interchange;

import dev.stele.translation.interchange.Piece.Kind;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads a text with its codes; elements of both formats, as no name means two things. */
final class InlineIn {

    private final XmlIn xml;
    private final String core;

    InlineIn(XmlIn xml, String core) {
        this.xml = xml;
        this.core = core;
    }

    /** The content of the present element; ends after it. */
    Pieces read() throws XMLStreamException {
        Pieces pieces = new Pieces();
        into(pieces);
        return pieces;
    }

    private void into(Pieces pieces) throws XMLStreamException {
        xml.content(pieces::words, name -> {
            if (xml.namespace().equals(core)) {
                element(name, pieces);
            } else {
                pieces.code(Kind.ALONE, name);
            }
        });
    }

    private void element(String name, Pieces pieces) throws XMLStreamException {
        switch (name) {
            case "pc", "g" -> {
                String id = id("id");
                pieces.code(Kind.OPEN, id);
                into(pieces);
                pieces.code(Kind.CLOSE, id);
            }
            case "ph", "x" -> pieces.code(Kind.ALONE, id("id"));
            case "sc" -> pieces.code(Kind.OPEN, id("id"));
            case "ec" -> pieces.code(Kind.CLOSE, id("startRef"));
            case "bx", "bpt" -> pieces.code(Kind.OPEN, id("rid"));
            case "ex", "ept" -> pieces.code(Kind.CLOSE, id("rid"));
            case "it" -> pieces.code("close".equals(xml.attribute("pos")) ? Kind.CLOSE : Kind.OPEN, id("rid"));
            case "mrk" -> into(pieces);
            case "cp" -> pieces.words(character(xml.attribute("hex")));
            case "sm", "em" -> {
                // Annotations without content of their own.
            }
            // What is not understood is no text to drop quietly: as a code that the source lacks it is refused.
            default -> pieces.code(Kind.ALONE, name);
        }
    }

    /** What joins the ends of an element, or the plain id where that is not said. */
    private String id(String attribute) {
        String id = xml.attribute(attribute);
        if (id == null) {
            id = xml.attribute("id");
        }
        return id == null ? "" : id;
    }

    private static String character(@Nullable String hex) {
        try {
            int character = hex == null ? 0xFFFD : Integer.parseInt(hex, 16);
            return Character.toString(Character.isValidCodePoint(character) ? character : 0xFFFD);
        } catch (NumberFormatException e) {
            return "\ufffd";
        }
    }
}
