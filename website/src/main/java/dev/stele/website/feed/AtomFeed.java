package dev.stele.website.feed;

import dev.stele.website.feed.FeedEntry.Translation;
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
        element("id", feed.base() + ".atom");
        element("title", feed.title());
        element("subtitle", feed.subtitle());
        element("updated", feed.updated().toString());
        link("self", feed.base() + ".atom", "application/atom+xml", feed.locale());
        link("alternate", feed.page(), "text/html", feed.locale());
        for (Translation other : feed.counterparts()) {
            link("alternate", other.url() + ".atom", "application/atom+xml", other.locale());
        }
        element("icon", feed.icon());
        element("rights", feed.rights());
        author(feed.publisher(), feed.page());
        for (FeedEntry entry : feed.entries()) {
            entry(entry, feed.locale());
        }
        out.writeEndElement();
        out.writeEndDocument();
    }

    private void entry(FeedEntry entry, String locale) throws XMLStreamException {
        out.writeStartElement("entry");
        element("id", entry.id());
        element("title", entry.title());
        element("published", entry.published().toString());
        element("updated", entry.updated().toString());
        for (String author : entry.authors()) {
            author(author, null);
        }
        link("alternate", entry.url(), "text/html", locale);
        for (Translation other : entry.translations()) {
            link("alternate", other.url(), "text/html", other.locale());
        }
        if (entry.section() != null) {
            category(entry.section().id(), entry.section().name());
        }
        for (String tag : entry.tags()) {
            category(tag, null);
        }
        element("summary", entry.summary() == null && entry.html() == null ? entry.title() : entry.summary());
        if (entry.html() != null) {
            out.writeStartElement("content");
            out.writeAttribute("type", "html");
            out.writeCharacters(entry.html());
            out.writeEndElement();
        }
        out.writeEndElement();
    }

    private void category(String term, @Nullable String label) throws XMLStreamException {
        out.writeEmptyElement("category");
        out.writeAttribute("term", term);
        if (label != null) {
            out.writeAttribute("label", label);
        }
    }

    private void author(String name, @Nullable String uri) throws XMLStreamException {
        out.writeStartElement("author");
        element("name", name);
        element("uri", uri);
        out.writeEndElement();
    }

    private void link(String relation, String href, String type, String locale) throws XMLStreamException {
        out.writeEmptyElement("link");
        out.writeAttribute("rel", relation);
        out.writeAttribute("type", type);
        out.writeAttribute("hreflang", locale);
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
