package dev.stele.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.Topics;
import dev.stele.e2e.http.Answer;
import dev.stele.e2e.people.Editor;
import dev.stele.e2e.people.Page;
import dev.stele.e2e.people.Reader;
import dev.stele.e2e.people.Story;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A picture that must not be seen any more is gone everywhere, stays gone, and its bytes in the log cannot be read. */
class TakenDownIT {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final Map<String, String> REASON = Map.of("reason", "Shows a child without consent");
    private static final JsonMapper JSON = new JsonMapper();

    private final Editor chief = Shared.staff().chief();
    private final Editor editor = Shared.staff().editor();
    private final Reader reader = Shared.staff().reader();

    @Test
    void pictureIsGoneFromTheSiteTheStoresAndTheLog() throws Exception {
        String picture = editor.upload("face.png", "image/png", TestPicture.png(1400, 900));
        String slug = Flow.unique("face");
        String alt = Flow.unique("alt");
        String caption = Flow.unique("caption");
        var hero = Map.of("mediaId", picture, "alt", alt, "caption", caption, "credit", "Stele");
        Story story =
                Flow.published(Flow.shortText(slug).with("hero", hero).image("i1", picture, alt, caption, "Stele"));
        String path = Flow.path(story);
        Map<String, byte[]> shown = sizes(reader.page(path), picture);
        assertThat(shown).hasSizeGreaterThan(5);
        Flow.eventually(() -> assertThat(found(caption)).contains(slug));
        assertLogHoldsThemEncrypted(picture, shown);

        String call = "/api/media/" + picture;
        editor.api().post(call + "/takedown", REASON).expect(403);
        Answer unexplained = chief.api().post(call + "/takedown", Map.of()).expect(422);
        assertThat(unexplained.header("Content-Type")).startsWith("application/problem+json");
        chief.api().post(call + "/takedown", Map.of("reason", " ")).expect(422);
        shown.keySet().forEach(address -> reader.get(address).expect(200));

        Answer takenDown = chief.api().post(call + "/takedown", REASON).expect(200);
        assertThat(chief.api()
                        .post(call + "/takedown", Map.of("reason", "Another"))
                        .expect(200)
                        .json())
                .isEqualTo(takenDown.json());
        Flow.eventually(
                () -> shown.keySet().forEach(address -> reader.get(address).expect(410)));
        Flow.settled();

        assertGone(picture, path, shown.keySet(), List.of(alt, caption));
        Flow.eventually(() -> assertThat(found(caption)).doesNotContain(slug));
        editor.api().get(call + "/file").expect(410);
        assertThat(reads(picture)).isEmpty();
        assertThat(Shared.house()
                        .stores()
                        .site()
                        .getCollection("media")
                        .countDocuments(new Document("mediaId", picture)))
                .isZero();
        assertThat(Shared.house()
                        .stores()
                        .content()
                        .getCollection("pictures.files")
                        .countDocuments(new Document("filename", new Document("$regex", "^" + picture))))
                .isZero();

        Healed.assertRebuildIsEqual();
        assertGone(picture, path, shown.keySet(), List.of(alt, caption));

        Story again = chief.rewrite(
                chief.read(story.id()),
                Flow.shortText(slug).with("hero", hero).paragraph("p2", "Written without the face."));
        chief.publish(again, "en");
        Flow.eventually(
                () -> assertThat(reader.sees(path, "Written without the face.")).isTrue());
        assertGone(picture, path, shown.keySet(), List.of(alt, caption));
    }

    private static Map<String, byte[]> sizes(Page page, String picture) {
        Map<String, byte[]> found = new LinkedHashMap<>();
        new TreeSet<>(Pattern.compile("/media/" + picture + "/\\d+(?:\\.webp)?")
                        .matcher(page.answer().text())
                        .results()
                        .map(match -> match.group())
                        .toList())
                .forEach(address -> found.put(
                        address,
                        Shared.staff().reader().get(address).expect(200).body()));
        return found;
    }

    private String found(String words) {
        return reader.get("/en/search?q=" + words).expect(200).text();
    }

    private void assertGone(String picture, String path, Set<String> addresses, List<String> words) {
        addresses.forEach(address -> reader.get(address).expect(410));
        String api = "/api/v1" + path.replace("/news/", "/articles/");
        for (String page :
                List.of(path, "/en/", "/en/feed.atom", "/en/feed.json", "/api/v1/en/articles", api, "/sitemap.xml")) {
            assertThat(reader.get(page).expect(200).text())
                    .as(page)
                    .doesNotContain(picture)
                    .doesNotContain(words);
        }
    }

    /** Nothing that anybody finds in the log is a picture, and each record opens with the key that is there. */
    private static void assertLogHoldsThemEncrypted(String picture, Map<String, byte[]> shown) throws Exception {
        List<String> texts = Shared.house().log().records(Topics.NEWS).stream()
                .map(ConsumerRecord::value)
                .map(value -> new String(value, StandardCharsets.UTF_8))
                .toList();
        shown.values().forEach(bytes -> {
            String all = Base64.getEncoder().encodeToString(bytes);
            String middle = all.substring(all.length() / 2, Math.min(all.length(), all.length() / 2 + 100));
            assertThat(texts).noneMatch(text -> text.contains(middle));
        });
        List<byte[]> read = reads(picture);
        assertThat(read).hasSameSizeAs(shown.values());
        shown.values().forEach(bytes -> assertThat(read).anyMatch(one -> Arrays.equals(one, bytes)));
    }

    /** The renditions that can be read in the log by whoever has all of its topics as they are folded. */
    private static List<byte[]> reads(String picture) throws GeneralSecurityException {
        List<ConsumerRecord<byte[], byte[]>> keys = Shared.house().log().about(Topics.KEYS, picture);
        assertThat(keys).isNotEmpty();
        byte[] key = keys.getLast().value();
        List<byte[]> read = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> event : Shared.house().log().records(Topics.NEWS)) {
            String text = new String(event.value(), StandardCharsets.UTF_8);
            if (!text.contains("\"data\"") || !text.contains(picture)) {
                continue;
            }
            JsonNode fact = JSON.readTree(text);
            assertThat(fact.path("encrypted").asBoolean()).isTrue();
            byte[] data = Base64.getDecoder().decode(fact.path("data").asString());
            if (key != null && data.length > 0) {
                read.add(decrypted(data, key, picture + "/" + name(fact)));
            }
        }
        return read;
    }

    private static String name(JsonNode fact) {
        return fact.path("width").asInt()
                + ("image/webp".equals(fact.path("type").asString()) ? ".webp" : "");
    }

    private static byte[] decrypted(byte[] data, byte[] key, String context) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, data, 0, NONCE));
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher.doFinal(data, NONCE, data.length - NONCE);
    }
}
