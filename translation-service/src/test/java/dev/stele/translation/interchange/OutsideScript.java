package dev.stele.translation.interchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Translates a file as a stranger's script would: by the elements of the format, knowing nothing of us. */
public final class OutsideScript {

    private final boolean old;

    OutsideScript(XliffVersion version) {
        this(version == XliffVersion.V1_2);
    }

    /** @param old whether the files are XLIFF 1.2 */
    public OutsideScript(boolean old) {
        this.old = old;
    }

    /** Fills every target with its source in Cyrillic letters, and says that it is translated. */
    public byte[] translate(byte[] file) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
            NodeList segments = document.getElementsByTagName(old ? "trans-unit" : "segment");
            for (int i = 0; i < segments.getLength(); i++) {
                translate(document, (Element) segments.item(i));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            TransformerFactory.newInstance().newTransformer().transform(new DOMSource(document), new StreamResult(out));
            return out.toByteArray();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void translate(Document document, Element segment) {
        Element source = child(segment, "source");
        Element before = child(segment, "target");
        if (before != null) {
            segment.removeChild(before);
        }
        Element target = document.createElementNS(source.getNamespaceURI(), "target");
        for (Node node = source.getFirstChild(); node != null; node = node.getNextSibling()) {
            target.appendChild(node.cloneNode(true));
        }
        inCyrillic(target);
        segment.insertBefore(target, source.getNextSibling());
        (old ? target : segment).setAttribute("state", "translated");
    }

    private static void inCyrillic(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            node.setNodeValue(node.getNodeValue().replaceAll("[A-Za-z]", "ж"));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            inCyrillic(child);
        }
    }

    private static Element child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                return element;
            }
        }
        return null;
    }
}
