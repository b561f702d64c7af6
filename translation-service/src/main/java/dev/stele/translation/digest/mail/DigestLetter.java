package dev.stele.translation.digest.mail;

import com.ibm.icu.text.MessageFormat;
import dev.stele.language.Isolated;
import dev.stele.translation.desk.Act;
import dev.stele.translation.desk.Comment;
import dev.stele.translation.digest.DigestItem;
import dev.stele.translation.digest.ReadDigest.Digest;
import dev.stele.translation.digest.Subscription;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** A digest in words, from {@code messages/digest*.properties}. */
final class DigestLetter {

    private static final Control NO_SYSTEM_LOCALE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;
    private final Subscription to;

    DigestLetter(Subscription to) {
        this.to = to;
        this.words = ResourceBundle.getBundle("messages/digest", to.language(), NO_SYSTEM_LOCALE);
    }

    String subject(Digest digest) {
        return format("subject", digest.items().size());
    }

    /** Plain text; a headline is one line, whatever it has in it, and turns nothing that follows it. */
    String body(Digest digest) {
        StringBuilder body =
                new StringBuilder(format("greeting", Isolated.text(to.member().name()))).append("\n");
        for (DigestItem item : digest.items()) {
            body.append("\n* ")
                    .append(line(item.headline()))
                    .append(" (")
                    .append(item.locale())
                    .append(")\n");
            body.append("  ").append(format("state." + item.state())).append("\n");
            if (item.due() != null) {
                body.append("  ").append(format("due", time(item.due()))).append("\n");
            }
            for (Act change : item.changes()) {
                body.append("  - ")
                        .append(time(change.at()))
                        .append(" ")
                        .append(act(change))
                        .append("\n");
            }
            for (Comment mention : item.mentions()) {
                body.append("  - ")
                        .append(time(mention.at()))
                        .append(" ")
                        .append(format("mention", mention.by(), line(mention.text())))
                        .append("\n");
            }
        }
        if (digest.more()) {
            body.append("\n").append(format("more")).append("\n");
        }
        return body.append("\n").append(format("ending")).append("\n").toString();
    }

    private String act(Act it) {
        return format("act." + it.kind(), it.by(), it.detail() == null ? "" : line(it.detail()));
    }

    private String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT)
                .withLocale(locale())
                .format(instant.atZone(to.zone()));
    }

    private Locale locale() {
        return words.getLocale().getLanguage().isEmpty() ? Locale.UK : words.getLocale();
    }

    private String format(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), locale()).format(arguments);
    }

    private static String line(String text) {
        return Isolated.text(text.replaceAll("\\s+", " ").strip());
    }
}
