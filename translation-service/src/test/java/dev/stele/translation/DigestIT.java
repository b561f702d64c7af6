package dev.stele.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.stele.translation.digest.SendDigests;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** What has happened, over HTTP and by mail. */
class DigestIT extends ServiceIT {

    private static final GreenMail SMTP = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    private SendDigests digests;

    private final Releases article = Releases.from("en", "ru");

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry settings) {
        SMTP.start();
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> SMTP.getSmtp().getPort());
        settings.add("stele.translation.digest.domains", () -> "example.org");
        settings.add("stele.translation.digest.from", () -> "desk@example.org");
    }

    @AfterAll
    static void stop() {
        SMTP.stop();
    }

    @Test
    void tellsByMailWhatOthersDidAndNothingTwice() throws Exception {
        Api reader = Api.as(port, "reader", "translator:ru");
        assertThat(subscribe(reader, "reader@example.org").status()).isEqualTo(200);
        log.append(article.release(1, "Колодец у школы", "It is open."));
        String id = awaitId(ru, article.articleId(), 1);
        translate(ru, id);
        String segment = segments(ru, id).getFirst().path("id").asString();
        reviewer.post(
                "/api/translations/" + id + "/segments/" + segment + "/comments",
                Map.of("text", "What says @reader to it?"));
        JsonNode mine = reader.get("/api/digest").body();
        assertThat(mine.toString()).contains("What says @reader to it?", "SUBMITTED");
        assertThat(tg.get("/api/digest").body().toString()).doesNotContain(id);

        digests.sendDue();
        await().atMost(PATIENCE).until(() -> SMTP.getReceivedMessages().length == 1);
        MimeMessage mail = SMTP.getReceivedMessages()[0];
        assertThat(mail.getAllRecipients()[0].toString()).isEqualTo("reader@example.org");
        assertThat((String) mail.getContent())
                .contains("Колодец у школы", "reviewer mentions you: What says @reader to it?", "ru handed it in");
        digests.sendDue();
        assertThat(SMTP.getReceivedMessages()).hasSize(1);
        String sentAt =
                reader.get("/api/digest/subscription").body().path("sentAt").asString();
        assertThat(subscribe(reader, "reader@Example.org").body().path("sentAt").asString())
                .isNotEmpty()
                .isEqualTo(sentAt);
        reviewer.post(
                "/api/translations/" + id + "/segments/" + segment + "/comments", Map.of("text", "And this, @reader?"));
        digests.sendDue();
        assertThat(SMTP.getReceivedMessages()).as("one mail a day").hasSize(1);

        assertThat(reader.send("DELETE", "/api/digest/subscription", null, Map.of())
                        .status())
                .isEqualTo(204);
        assertThat(reader.get("/api/digest/subscription").status()).isEqualTo(404);
    }

    @Test
    void takesNoAddressThatIsNone() {
        for (String wrong : new String[] {
            "", "none", "a@b\nBcc: all@example.org", "A <a@example.org>", "a@b, c@d", "a@elsewhere.net"
        }) {
            assertThat(subscribe(ru, wrong).status()).as(wrong).isEqualTo(422);
        }
        assertThat(ru.get("/api/digest/subscription").status()).isEqualTo(404);
        for (String since : new String[] {
            "2020-01-01T00:00:00Z",
            "%2B292278995-01-01T00:00:00Z",
            "-1000000000-01-01T00:00:00Z",
            "%2B1000000000-12-31T23:59:59Z",
            "9999-01-01T00:00:00Z"
        }) {
            Api.Answer answer = ru.get("/api/digest?since=" + since);
            assertThat(answer.status()).as(since).isEqualTo(400);
            assertThat(answer.body().path("errors").findValuesAsString("pointer"))
                    .containsExactly("/since");
        }
    }

    private Api.Answer subscribe(Api person, String email) {
        return person.send("PUT", "/api/digest/subscription", Map.of("email", email, "hour", 0), Map.of());
    }
}
