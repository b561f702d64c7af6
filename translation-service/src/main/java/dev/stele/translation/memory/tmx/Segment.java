package dev.stele.translation.memory.tmx;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;

/**
 * The text of a {@code seg}. Codes that are inline tags of Stele become these tags again; others are left out, and the
 * text that they enclose stays.
 */
record Segment(String text, int lostCodes, boolean isTooLong) {

    static final int LONGEST = 20_000;
    static final Segment NONE = new Segment("", 0, false);

    static Segment read(XMLStreamReader2 xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int lost = 0;
        boolean tooLong = false;
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (TmxNames.CODES.contains(TmxReader.element(xml))) {
                        String code = code(xml);
                        boolean known = Codes.isTag(code);
                        text.append(known ? code : "");
                        lost += known ? 0 : 1;
                    } else {
                        depth++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(tooLong ? "" : xml.getText());
                default -> {}
            }
            tooLong |= text.length() > LONGEST;
        }
        return tooLong ? new Segment("", lost, true) : new Segment(text.toString(), lost, false);
    }

    /** What the code was in the file that the segment is from; texts within codes are not part of the sentence. */
    private static String code(XMLStreamReader2 xml) throws XMLStreamException {
        StringBuilder code = new StringBuilder();
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    TmxReader.element(xml);
                    depth++;
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                    code.append(depth == 1 && code.length() < LONGEST ? xml.getText() : "");
                default -> {}
            }
        }
        return code.toString();
    }
}
