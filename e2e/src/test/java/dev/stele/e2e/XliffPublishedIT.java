package dev.stele.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.e2e.http.Answer;
import dev.stele.e2e.people.Editor;
import dev.stele.e2e.people.Page;
import dev.stele.e2e.people.Story;
import dev.stele.e2e.people.Text;
import dev.stele.e2e.people.Translator;
import dev.stele.e2e.people.Translator.Claim;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A translation that leaves as a file, is filled by a stylesheet and comes back, is approved and read. */
class XliffPublishedIT {

    @ParameterizedTest
    @CsvSource({"2.1, ru", "1.2, tg"})
    void whatAScriptTranslatedIsPublished(String version, String locale) throws Exception {
        Editor chief = Shared.staff().chief();
        Text text = Text.headed("The shared well reopens")
                .with("slug", Flow.unique("xliff"))
                .paragraph("p1", "It gives <strong>40</strong> litres & more. The school drew first.");
        Story story = chief.publish(chief.write("en", text, locale), "en", locale);
        String task = Flow.task(story, locale);
        Translator translator = Shared.staff().translator(locale);
        Claim claim = translator.claim(task);
        String file = "/api/translations/" + task + ".xlf";

        Answer exported = translator.api().get(file + "?version=" + version).expect(200);
        byte[] translated = transformed(exported.body());
        Answer imported = translator
                .api()
                .raw("PUT", file, "application/xliff+xml", translated, "Claim-Token", claim.token())
                .expect(200);
        assertThat(imported.json().path("refused").size())
                .as(imported.json().toString())
                .isZero();
        assertThat(imported.json().path("taken").asInt()).isEqualTo(3);
        translator.submit(claim).expect(200);
        Shared.staff().reviewer().approve(task);

        Flow.eventually(
                () -> assertThat(Shared.staff().reader().page(Flow.path(story)).alternates())
                        .containsKey(locale));
        Page page = Flow.awaitPage(
                Shared.staff().reader().page(Flow.path(story)).alternates().get(locale));
        assertThat(page.headline()).isEqualTo("Тхе схаред велл реопенс");
        assertThat(page.text()).contains("Ит гивес 40 литрес & море. Тхе сцхоол древ фирст.");
    }

    private static byte[] transformed(byte[] file) throws Exception {
        try (InputStream stylesheet = XliffPublishedIT.class.getResourceAsStream("/translate.xsl")) {
            Transformer transformer = TransformerFactory.newInstance().newTransformer(new StreamSource(stylesheet));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            transformer.transform(new StreamSource(new ByteArrayInputStream(file)), new StreamResult(out));
            return out.toByteArray();
        }
    }
}
