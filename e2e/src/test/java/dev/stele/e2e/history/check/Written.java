package dev.stele.e2e.history.check;

import dev.stele.e2e.history.record.Fact;
import dev.stele.e2e.history.record.Healed;
import dev.stele.e2e.history.record.History;
import dev.stele.e2e.history.record.Operation;
import dev.stele.e2e.history.record.Outcome;
import dev.stele.e2e.history.record.Representation;
import dev.stele.e2e.history.record.Sighting;
import dev.stele.e2e.history.record.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A history written by hand: one article, "a", whose calls follow one another unless a time is given. */
final class Written {

    final List<Operation> operations = new ArrayList<>();
    final List<Fact> facts = new ArrayList<>();
    private int time;
    private int sequence;
    private int version;

    Span span(String client) {
        time += 10;
        return new Span(client, time, time + 5);
    }

    Written saved(int revision, String token, Outcome outcome) {
        operations.add(new Operation.Save(span("editor"), outcome, "a", "en", revision, token));
        return this;
    }

    Written released(int revision, String token) {
        saved(revision, token, Outcome.OK);
        facts.add(new Fact.Released("r" + revision, "a", "a", ++sequence, revision, "en", token, "/en/" + revision));
        return this;
    }

    Written asked(int revision, boolean together, String... locales) {
        operations.add(new Operation.Order(span("chief"), Outcome.OK, "a", revision, List.of(locales), together));
        return this;
    }

    Written ordered(int revision, boolean together, String... locales) {
        asked(revision, together, locales);
        facts.add(new Fact.Ordered("o" + sequence, "a", "a", ++sequence, revision, List.of(locales), together));
        return this;
    }

    Written translated(int revision, String token) {
        operations.add(new Operation.Translation(span("ru"), Outcome.OK, "a", "ru", "ru", 1, token));
        return this;
    }

    Written approved(int revision, String token) {
        operations.add(new Operation.Approval(span("reviewer"), Outcome.OK, "a", "ru", revision));
        facts.add(new Fact.Approved(
                "v" + version, "a", "a/ru", ++version, revision, version, "ru", token, "/ru/" + revision, true));
        return this;
    }

    Written withdrawn(String... locales) {
        operations.add(new Operation.Withdrawal(span("chief"), Outcome.OK, "a", List.of(locales)));
        facts.add(new Fact.Withdrawn("w" + sequence, "a", "a", ++sequence, List.of(locales)));
        return this;
    }

    Written read(String client, Sighting... sightings) {
        return read(span(client), sightings);
    }

    Written read(Span span, Sighting... sightings) {
        operations.add(new Operation.Read(span, Outcome.OK, Representation.PAGE, "/", 200, List.of(sightings)));
        return this;
    }

    Written settled() {
        operations.add(new Operation.Settled(span("nemesis"), Outcome.OK));
        return this;
    }

    static Sighting text(String locale, String... tokens) {
        return new Sighting.Text("a", locale, Set.of(tokens));
    }

    static Sighting gone(String locale) {
        return new Sighting.Gone("a", locale);
    }

    static Healed healed(long flips) {
        return new Healed(Map.of(), Map.of(), Map.of(), Healed.EQUAL, Map.of("a", flips));
    }

    List<Anomaly> anomalies(Healed healed) {
        return Checker.check(new History(operations, facts, healed)).stream()
                .map(Violation::anomaly)
                .toList();
    }
}
