package dev.stele.e2e.crawl;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Checks markup, and the styles within it, by the validator of the HTML standard. */
public final class Markup {

    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
    private final Findings findings = new Findings();

    public Markup() throws Exception {
        validator.setUpMainSchema(SCHEMA, findings);
        validator.setUpValidatorAndParsers(findings, true, false);
    }

    /** Errors and warnings, each as a line. */
    public List<String> check(String html) throws IOException, SAXException {
        findings.lines.clear();
        validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
        return List.copyOf(findings.lines);
    }

    private static final class Findings implements ErrorHandler {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            add("warning", e);
        }

        @Override
        public void error(SAXParseException e) {
            add("error", e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            add("fatal", e);
        }

        private void add(String severity, SAXParseException e) {
            lines.add(severity + " at " + e.getLineNumber() + ":" + e.getColumnNumber() + " " + e.getMessage());
        }
    }
}
