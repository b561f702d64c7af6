package dev.stele.website.sitemap;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the XML of sitemaps. */
final class SitemapWriter {

    static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    static final String XHTML = "http://www.w3.org/1999/xhtml";
    static final String NEWS = "http://www.google.com/schemas/sitemap-news/0.9";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    private SitemapWriter(String root, Map<String, String> namespaces) throws XMLStreamException {
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement(root);
        out.writeDefaultNamespace(SITEMAP);
        for (Map.Entry<String, String> namespace : namespaces.entrySet()) {
            out.writeNamespace(namespace.getKey(), namespace.getValue());
        }
    }

    static String write(String root, Map<String, String> namespaces, Content content) {
        try {
            SitemapWriter writer = new SitemapWriter(root, namespaces);
            content.to(writer);
            writer.out.writeEndElement();
            writer.out.writeEndDocument();
            writer.out.close();
            return writer.text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void begin(String name) throws XMLStreamException {
        out.writeStartElement(name);
    }

    void end() throws XMLStreamException {
        out.writeEndElement();
    }

    void element(String name, String value) throws XMLStreamException {
        out.writeStartElement(name);
        out.writeCharacters(value);
        out.writeEndElement();
    }

    void alternate(String language, String url) throws XMLStreamException {
        out.writeEmptyElement("xhtml", "link", XHTML);
        out.writeAttribute("rel", "alternate");
        out.writeAttribute("hreflang", language);
        out.writeAttribute("href", url);
    }

    void beginNews(String name) throws XMLStreamException {
        out.writeStartElement("news", name, NEWS);
    }

    void news(String name, String value) throws XMLStreamException {
        beginNews(name);
        out.writeCharacters(value);
        out.writeEndElement();
    }

    /** What stands within the root element. */
    interface Content {
        void to(SitemapWriter out) throws XMLStreamException;
    }
}
