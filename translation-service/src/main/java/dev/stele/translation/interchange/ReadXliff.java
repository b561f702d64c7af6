package dev.stele.translation.interchange;

import javax.xml.stream.XMLStreamException;

/** Reads a file of any version, whoever made it. */
final class ReadXliff {

    private ReadXliff() {}

    static Incoming read(byte[] file) {
        SafeXml.check(file);
        try {
            XmlIn xml = new XmlIn(file);
            String version = xml.name().equals("xliff") ? xml.namespace() + " " + xml.attribute("version") : "";
            return switch (version) {
                case Names.XLIFF_1_2 + " 1.2" -> new Xliff12Reader(xml).read();
                case Names.XLIFF_2 + " 2.0", Names.XLIFF_2 + " 2.1", Names.XLIFF_2_2 + " 2.2" -> {
                    ValidXliff2.check(file);
                    yield new Xliff2Reader(xml).read();
                }
                default -> throw new UnreadableXliff("This is no XLIFF of version 1.2, 2.0, 2.1 or 2.2.");
            };
        } catch (XMLStreamException e) {
            throw SafeXml.unreadable(e);
        }
    }
}
