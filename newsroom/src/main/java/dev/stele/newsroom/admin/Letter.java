package dev.stele.newsroom.admin;

import dev.stele.newsroom.page.Frame;
import java.time.Instant;
import tools.jackson.databind.JsonNode;

/** A record that could not be applied, as the publisher tells it. */
public record Letter(JsonNode json) {

    public String id() {
        return json.path("id").asString("");
    }

    public boolean isWaiting() {
        return json.path("state").asString("").equals("PARKED");
    }

    /** The article's headline, or what stands in for it. */
    public String headline(Frame frame) {
        String headline = account("headline");
        return headline.isEmpty() ? frame.say("admin.letter.no-headline") : headline;
    }

    /** Empty where it is about no article. */
    public String articleId() {
        return account("articleId");
    }

    public boolean hasLocale() {
        return !account("locale").isEmpty();
    }

    public String locale() {
        return account("locale");
    }

    public boolean hasRevision() {
        return json.at("/account/revision").isNumber();
    }

    public int revision() {
        return json.at("/account/revision").asInt();
    }

    /** What it meant to say. */
    public String fact(Frame frame) {
        return frame.words().sayOr(frame.say("admin.fact.UNKNOWN"), "admin.fact." + account("fact"));
    }

    /** Why it was put aside. */
    public String cause(Frame frame) {
        return frame.words().sayOr(error(), "admin.cause." + account("cause"));
    }

    /** What can be done about it. */
    public String advice(Frame frame) {
        return frame.words().sayOr("", "admin.advice." + account("cause"));
    }

    /** What the service noted, for whoever has to look into it. */
    public String error() {
        return json.path("error").asString("");
    }

    public Instant at() {
        return Instant.parse(json.path("at").asString());
    }

    public String state(Frame frame) {
        return frame.say("admin.letter.state." + json.path("state").asString("PARKED"));
    }

    public boolean isDecided() {
        return json.path("decidedAt").isString();
    }

    public Instant decidedAt() {
        return Instant.parse(json.path("decidedAt").asString());
    }

    public String decidedBy() {
        return json.path("decidedBy").asString("");
    }

    private String account(String field) {
        return json.path("account").path(field).asString("");
    }
}
