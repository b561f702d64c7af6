package dev.stele.newsroom.editor;

import dev.stele.newsroom.StubService;
import dev.stele.newsroom.StubService.Answered;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** An article and what stands around it, as the content service answers. */
public final class Stubs {

    public static final String ID = "0b8f7a52-4d0a-4b52-9d7e-0d1f3c9a6e11";
    public static final String API = "/api/articles/" + ID;
    public static final String PICTURE = "5f0c1a2b-3d4e-4f60-8a9b-0c1d2e3f4a5b";

    /** Other articles: the first is related, one by its side can be found, and one is live nowhere. */
    public static final List<String> OTHERS = List.of(
            "0198f3a2-0c4e-7b1a-8f5d-64d1c7e20b01",
            "0198f3a2-0c4e-7b1a-8f5d-64d1c7e20b02",
            "0198f3a2-0c4e-7b1a-8f5d-64d1c7e20b03");

    private static final List<String> HEADLINES =
            List.of("Bridges wait for repair", "The mountain road is safe again", "Boats for two villages");

    private static final String CONTENT = """
            {"headline": "Heavy rain closes the road to the north", "slug": "heavy-rain-closes-the-road",
             "lead": "Two villages are cut off since Monday.",
             "dateline": {"place": "Khorog", "date": "2026-09-26"}, "byline": ["Anna Reporter", "Boris Writer"],
             "section": "society", "tags": ["rain", "roads"],
             "hero": {"mediaId": "%1$s", "alt": "", "caption": "The road on Monday", "credit": "Photo: N. Nazarov"},
             "blocks": [
              {"id": "b1", "type": "paragraph", "text": "The road is <strong>closed</strong> at km 42 &amp; beyond."},
              {"id": "b2", "type": "heading", "level": 2, "text": "What happened"},
              {"id": "b3", "type": "list", "ordered": false, "items": ["One <em>bridge</em> is gone", "Nobody is hurt"]},
              {"id": "b4", "type": "quote", "text": "We wait for the boats.", "speaker": "Mira", "role": "teacher"},
              {"id": "b5", "type": "image", "mediaId": "%1$s", "alt": "", "caption": "The river", "credit": "AP"},
              {"id": "b6", "type": "button", "label": "Where to call", "href": "/en/pages/help"},
              {"id": "b7", "type": "embed", "provider": "youtube", "url": "https://youtu.be/abc"},
              {"id": "b8", "type": "gallery", "images": [{"mediaId": "%1$s", "alt": "A boat", "caption": "", "credit": ""}]},
              {"id": "b9", "type": "paragraph", "text": "Last words."}],
             "related": ["%2$s"]}""".formatted(PICTURE, OTHERS.getFirst());

    private Stubs() {}

    /** An article with all kinds of blocks. */
    public static void article(StubService content) {
        around(content.answers("GET " + API, article(7, CONTENT)));
        content.answers("PUT " + API + "/content", article(8, CONTENT));
    }

    /** An article of which readers see an older revision, or this one. */
    static void live(StubService content, int revision, boolean released, int seen) {
        content.answers(
                        "GET " + API,
                        article(7, CONTENT)
                                .replace("\"revision\": 3", "\"revision\": " + revision)
                                .replace("\"released\": false", "\"released\": " + released)
                                .replace("\"updatedBy\": \"editor\"", "\"updatedBy\": \"chief\""))
                .answers("GET " + API + "/revisions/" + revision, saved(revision))
                .answers("GET " + API + "/status", """
                {"locales": {"en": {"state": "live", "source": true, "revision": %d, "since": "2026-09-26T09:00:00Z"},
                 "ru": {"state": "live", "revision": 2, "since": "2026-09-26T09:00:00Z"}}}""".formatted(seen));
    }

    /** It is live in Russian, where somebody has chosen another slug; there is nothing in Tajik yet. */
    static void slugs(StubService content, StubService translation) {
        content.answers("GET " + API + "/status", """
                {"locales": {"en": {"state": "draft", "source": true},
                 "ru": {"state": "live", "revision": 2, "path": "/ru/news/liven"}, "tg": {"state": "missing"}}}""");
        translation.answers("GET " + API + "/texts/ru", """
                {"translationId": "t-ru", "locale": "ru", "slug": "sil-nyy-liven"}""");
    }

    private static String saved(int revision) {
        return """
                {"revision": %d, "savedAt": "2026-09-26T09:01:07Z", "savedBy": "editor", "content": %s}""".formatted(revision, CONTENT);
    }

    static String article(int version, String text) {
        return """
                {"id": "%s", "kind": "NEWS", "state": "DRAFT", "version": %d, "revision": 3, "released": false,
                 "sourceLocale": "en", "targets": [{"locale": "ru", "required": true}, {"locale": "tg", "required": true}],
                 "content": %s, "orders": [], "schedules": [], "createdAt": "2026-09-26T08:00:00Z",
                 "updatedAt": "2026-09-26T09:02:07Z", "createdBy": "nora", "updatedBy": "editor"}""".formatted(ID, version, text);
    }

    static String text() {
        return CONTENT;
    }

    static void around(StubService content) {
        content.answers("GET " + API + "/revisions/3", saved(3))
                .answers("GET " + API + "/status", """
                {"locales": {"en": {"state": "draft", "source": true}, "ru": {"state": "in review"},
                 "tg": {"state": "claimed", "claimedBy": "tahmina"}}}""")
                .answers("GET " + API + "/lint", """
                {"findings": [{"rule": "picture-without-alt", "severity": "BLOCKING", "pointer": "/blocks/4/alt",
                  "message": "The picture has no alternative text."},
                 {"rule": "headline-too-long", "severity": "WARNING", "pointer": "/headline",
                  "message": "The headline is long."},
                 {"rule": "required-language-missing", "severity": "WARNING", "pointer": "/targets/1",
                  "message": "There is no Tajik text yet."}]}""")
                .answers("GET /api/articles/outlines", asked -> new Answered(200, outlines(asked.query())))
                .answers("GET /api/board", """
                {"items": [{"id": "%s"}, {"id": "%s"}, {"id": "%s"}], "total": 3}""".formatted(ID, OTHERS.get(1), OTHERS.get(2)))
                .answers("GET /api/site", """
                {"defaultLocale": "en", "locales": ["en", "ru", "tg"],
                 "sections": [{"id": "society", "name": {"en": "Society", "ru": "Общество"}},
                  {"id": "politics", "name": {"en": "Politics", "ru": "Политика"}}]}""")
                .answers(
                        "GET /api/media",
                        "{\"items\": [%s], \"total\": 1, \"size\": 24, \"page\": 0}".formatted(picture()))
                .answers("POST /api/media", 201, picture())
                .answers("GET /api/media/" + PICTURE, picture())
                .answers("PATCH /api/media/" + PICTURE, picture())
                .answers("GET /api/media/" + PICTURE + "/usage", """
                {"items": [{"articleId": "%s", "headline": "Heavy rain closes the road"}], "total": 1}""".formatted(ID))
                .answers("GET /api/media/" + PICTURE + "/file", 200, "image/png", png());
    }

    private static String outlines(String query) {
        return IntStream.range(0, OTHERS.size())
                .filter(i -> query.contains(OTHERS.get(i)))
                .mapToObj(i -> """
                {"id": "%s", "kind": "NEWS", "sourceLocale": "en", "headlines": {"en": "%s"}, "states": {"en": "%s"}}""".formatted(OTHERS.get(i), HEADLINES.get(i), i == 2 ? "draft" : "live"))
                .collect(Collectors.joining(",", "[", "]"));
    }

    /** The picture when a chief has taken it down. */
    static String takenDownPicture() {
        return picture().replaceFirst("\\{", """
                {"takenDown": {"at": "2026-09-27T08:00:00Z", "by": "chief", "reason": "Shows a child"},""");
    }

    private static String picture() {
        return """
                {"id": "%s", "version": 2, "type": "image/jpeg", "width": 1600, "height": 1000, "credit": "Photo: N. Nazarov",
                 "focus": {"x": 0.5, "y": 0.3}, "alt": {"en": "A flooded road"}, "caption": {},
                 "renditions": [{"width": 320, "type": "image/jpeg"}, {"width": 800, "type": "image/jpeg"},
                  {"width": 800, "type": "image/webp"}],
                 "createdAt": "2026-09-26T07:00:00Z", "createdBy": "nora"}""".formatted(PICTURE);
    }

    private static byte[] png() {
        BufferedImage image = new BufferedImage(160, 100, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 100; y++)
            for (int x = 0; x < 160; x++) image.setRGB(x, y, new Color(90, 120 + y, 200).getRGB());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
