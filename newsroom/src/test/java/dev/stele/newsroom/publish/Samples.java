package dev.stele.newsroom.publish;

/** What the content service answers. */
final class Samples {

    static final String ID = "0198f3a2-0c4e-7b1a-8f5d-64d1c7e20b9a";
    static final String ARTICLE = "/api/articles/" + ID;
    static final String NO_FINDINGS = "{\"findings\": []}";
    static final String FINDINGS = """
            {"findings": [
              {"rule": "picture-without-alt", "severity": "BLOCKING", "overridable": true, "pointer": "/hero/alt",
               "message": "The picture has no alternative text."},
              {"rule": "no-text", "severity": "BLOCKING", "overridable": false, "pointer": "", "message": "No text."},
              {"rule": "headline-too-long", "severity": "WARNING", "overridable": false, "pointer": "/headline",
               "message": "The headline is long.", "excerpt": "A very long headline"}]}""";

    private Samples() {}

    /** @param orders of an earlier publication, as JSON */
    static String article(boolean released, String orders) {
        return """
                {"id": "%s", "kind": "NEWS", "state": "DRAFT", "version": 7, "revision": 2, "released": %s, "lastReleased": %s,
                 "updatedBy": "nora", "updatedAt": "2026-03-24T07:02:07Z", "sourceLocale": "en", "content": {"headline": "A bridge opens", "blocks": []},
                 "targets": [{"locale": "ru", "required": true}, {"locale": "tg", "required": false}],
                 "orders": [%s], "schedules": [], "withdrawn": []}""".formatted(ID, released, released ? "2" : orders.isEmpty() ? "null" : "1", orders);
    }

    static String order(String locale, int revision) {
        return "{\"locale\": \"%s\", \"revision\": %d, \"mode\": \"TOGETHER\", \"at\": \"2026-09-24T07:00:00Z\", \"by\": \"chief\"}"
                .formatted(locale, revision);
    }

    static String status(String en, String ru, String tg) {
        return "{\"revision\": 2, \"released\": true, \"locales\": {\"en\": %s, \"ru\": %s, \"tg\": %s}}"
                .formatted(en, ru, tg);
    }

    static String language(String state, String... more) {
        return "{\"state\": \"%s\", \"source\": false, \"required\": true%s}"
                .formatted(state, more.length == 0 ? "" : ", " + String.join(", ", more));
    }

    static String source(String state, String... more) {
        return language(state, more).replace("\"source\": false", "\"source\": true");
    }
}
