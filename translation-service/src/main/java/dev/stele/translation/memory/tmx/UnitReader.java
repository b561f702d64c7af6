package dev.stele.translation.memory.tmx;

import dev.stele.translation.memory.Context;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/** Reads one {@code tu}: of all its languages the two that were asked for. */
final class UnitReader {

    private static final int LONGEST_PROP = 2_000;
    private static final int LONGEST_NAME = 200;

    private final XMLStreamReader2 xml;
    private final Wanted source;
    private final Wanted target;
    private final String name;
    private final Map<String, String> props = new HashMap<>();
    private @Nullable String by;
    private @Nullable String date;

    UnitReader(XMLStreamReader2 xml, String from, String to, long number) {
        this.xml = xml;
        this.source = new Wanted(from);
        this.target = new Wanted(to);
        String id = attribute("tuid");
        this.name = id == null || id.isBlank() ? "#" + number : clipped(id);
        whoAndWhen();
    }

    void read(Consumer<TmxUnit> units, Consumer<TmxUnit.Failure> failures) throws XMLStreamException {
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("tu")) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                switch (TmxReader.element(xml)) {
                    case "tuv" -> variant();
                    case "prop" -> prop();
                    default -> {}
                }
            }
        }
        TmxUnit.Failure failure = failure();
        if (failure == null) {
            units.accept(unit());
        } else {
            failures.accept(failure);
        }
    }

    private TmxUnit unit() {
        return new TmxUnit(
                name,
                source.text(),
                target.text(),
                Context.of(
                        props.get(TmxNames.PREVIOUS),
                        props.get(TmxNames.NEXT),
                        props.get(TmxNames.ARTICLE),
                        props.get(TmxNames.SECTION)),
                by,
                at(),
                source.segment.lostCodes() + target.segment.lostCodes());
    }

    private TmxUnit.@Nullable Failure failure() {
        for (Wanted it : new Wanted[] {source, target}) {
            String which = it == source ? "source" : "target";
            if (it.rank == 0) {
                return new TmxUnit.Failure(name, "no-" + which, "There is no " + it.locale + " in it.");
            }
            if (it.segment.isTooLong()) {
                return new TmxUnit.Failure(name, "too-long", "Its " + which + " is too long for a sentence.");
            }
            if (it.text().isBlank()) {
                return new TmxUnit.Failure(name, "empty-" + which, "Its " + which + " is empty.");
            }
        }
        return null;
    }

    private void variant() throws XMLStreamException {
        String locale = xml.getAttributeValue(TmxNames.XML, "lang");
        String tag = (locale == null ? String.valueOf(attribute("lang")) : locale).replace('_', '-');
        Wanted it = source.rankOf(tag) >= target.rankOf(tag) ? source : target;
        boolean better = it.rankOf(tag) > it.rank;
        if (better && it == target) {
            whoAndWhen();
        }
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !xml.getLocalName().equals("tuv")) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT
                    && TmxReader.element(xml).equals("seg")) {
                Segment segment = Segment.read(xml);
                if (better) {
                    it.rank = it.rankOf(tag);
                    it.segment = segment;
                }
            }
        }
    }

    private void prop() throws XMLStreamException {
        String type = attribute("type");
        StringBuilder value = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.isCharacters() && value.length() < LONGEST_PROP) {
                value.append(xml.getText());
            } else if (xml.isStartElement()) {
                throw new NotTmx("not-tmx", "A prop has no elements.");
            }
        }
        if (type != null && value.length() < LONGEST_PROP && type.startsWith("x-")) {
            props.put(type, value.toString().strip());
        }
    }

    private void whoAndWhen() {
        String who = attribute("changeid") == null ? attribute("creationid") : attribute("changeid");
        String when = attribute("changedate") == null ? attribute("creationdate") : attribute("changedate");
        by = who == null || who.isBlank() ? by : clipped(who);
        date = when == null ? date : when;
    }

    private @Nullable Instant at() {
        try {
            String precise = props.get(TmxNames.APPROVED);
            if (precise != null) {
                return Instant.parse(precise);
            }
            return date == null ? null : TmxNames.DATE.parse(date, Instant::from);
        } catch (DateTimeException e) {
            // A date that cannot be read is as good as none; the text is what counts.
            return null;
        }
    }

    private @Nullable String attribute(String attribute) {
        return xml.getAttributeValue(null, attribute);
    }

    private static String clipped(String text) {
        return text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) : text;
    }

    /** A language that is looked for, and the best text for it so far. */
    private static final class Wanted {

        private final String locale;
        private int rank;
        private Segment segment = Segment.NONE;

        Wanted(String locale) {
            this.locale = locale;
        }

        String text() {
            return segment.text();
        }

        /** 2 for the language itself, 1 for one of its regions. */
        int rankOf(String tag) {
            String lower = tag.toLowerCase(Locale.ROOT);
            String wanted = locale.toLowerCase(Locale.ROOT);
            return lower.equals(wanted) ? 2 : lower.startsWith(wanted + "-") ? 1 : 0;
        }
    }
}
