package dev.stele.identity.user;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Who signed in and who changed whom, in a log of its own name, one line each. */
@Component
public class AuditLog {

    private static final Logger log = LoggerFactory.getLogger("dev.stele.identity.audit");

    /**
     * Writes one line.
     *
     * @param actor who did it; an address where nobody is known yet
     */
    public void record(String action, String actor, String subject, String detail) {
        log.atInfo()
                .addKeyValue("action", action)
                .addKeyValue("actor", oneLine(actor))
                .addKeyValue("subject", oneLine(subject))
                .log("{} by {}: {} {}", action, oneLine(actor), oneLine(subject), oneLine(detail));
    }

    // A name that somebody typed must not forge a line, nor fill the disk.
    private static String oneLine(String text) {
        String shown = text.length() > 200 ? text.substring(0, 200) + "…" : text;
        return shown.replaceAll("\\p{Cntrl}|[\\u2028\\u2029]", "?");
    }
}
