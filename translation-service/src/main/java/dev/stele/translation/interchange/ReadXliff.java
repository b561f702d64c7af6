package dev.stele.translation.interchange;

import javax.xml.stream.XMLStreamException;

/** Reads a file of any version, whoever made it. */
final class ReadXliff {

    /** More than an article has; each may need a line in the report. */
    private static final int MOST_SEGMENTS = 20_000;

    private ReadXliff() {}

    static Incoming read(byte[] bytes) {
        Characters file = Characters.of(bytes);
        XliffFile.check(file);
        try {
            XmlIn xml = new XmlIn(file);
            String version = xml.name().equals("xliff") ? xml.namespace() + " " + xml.attribute("version") : "";
            return bounded(
                    switch (version) {
                        case Names.XLIFF_1_2 + " 1.2" -> new Xliff12Reader(xml).read();
                        case Names.XLIFF_2 + " 2.0", Names.XLIFF_2 + " 2.1", Names.XLIFF_2_2 + " 2.2" -> {
                            ValidXliff2.check(file);
                            yield new Xliff2Reader(xml).read();
                        }
                        default -> throw new UnreadableXliff("This is no XLIFF of version 1.2, 2.0, 2.1 or 2.2.");
                    });
        } catch (XMLStreamException e) {
            throw XliffFile.unreadable(e);
        }
    }

    private static Incoming bounded(Incoming incoming) {
        if (incoming.segments().size() > MOST_SEGMENTS) {
            throw new UnreadableXliff("More than " + MOST_SEGMENTS + " segments are not taken.");
        }
        return incoming;
    }
}
