package dev.stele.website.feed;

import dev.stele.website.language.Language;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** A feed in Atom, RFC 4287. */
final class AtomFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final XMLStreamWriter out;

    private AtomFeed(XMLStreamWriter out) {
        this.out = out;
    }

    static String write(Feed feed) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new AtomFeed(out).feed(feed);
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void feed(Feed feed) throws XMLStreamException {
        out.writeStartDocument("UTF-8", "1.0");
        out.writeStartElement("feed");
        out.writeDefaultNamespace(ATOM);
        out.writeAttribute("xml", XML, "lang", feed.locale());
        out.writeAttribute("dir", Language.directionOf(feed.locale()));
        element("id", feed.base() + ".atom");
        element("title", feed.title());
        element("subtitle", feed.subtitle());
        element("updated", feed.updated().toString());
        link("self", feed.base() + ".atom", "application/atom+xml");
        link("alternate", feed.home(), "text/html");
        author(feed.title());
        for (FeedEntry entry : feed.entries()) {
            entry(entry);
        }
        out.writeEndElement();
        out.writeEndDocument();
    }

    private void entry(FeedEntry entry) throws XMLStreamException {
        out.writeStartElement("entry");
        element("id", entry.id());
        element("title", entry.title());
        element("published", entry.published().toString());
        element("updated", entry.updated().toString());
        link("alternate", entry.url(), "text/html");
        element("summary", entry.summary());
        for (String tag : entry.tags()) {
            out.writeEmptyElement("category");
            out.writeAttribute("term", tag);
        }
        out.writeEndElement();
    }

    private void author(String name) throws XMLStreamException {
        out.writeStartElement("author");
        element("name", name);
        out.writeEndElement();
    }

    private void link(String relation, String href, String type) throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", relation);
        out.writeAttribute("type", type);
        out.writeAttribute("href", href);
    }

    private void element(String name, @Nullable String text) throws XMLStreamException {
        if (text != null) {
            out.writeStartElement(name);
            out.writeCharacters(text);
            out.writeEndElement();
        }
    }
}
