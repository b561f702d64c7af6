package dev.stele.translation.machine.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stele.translation.machine.Batch;
import dev.stele.translation.machine.Failure;
import dev.stele.translation.machine.LanguagePair;
import dev.stele.translation.machine.MachineFailed;
import dev.stele.translation.machine.MachineTranslator;
import dev.stele.translation.machine.provider.StubVendor.Answer;
import dev.stele.translation.machine.provider.StubVendor.Asked;
import dev.stele.translation.machine.provider.StubVendor.Manner;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Each provider against a server that speaks as its vendor documents it. */
@Timeout(30)
class VendorContractTests {

    private static final Duration PATIENT = Duration.ofSeconds(10);
    private static final Duration HASTY = Duration.ofMillis(300);
    private static final LanguagePair PAIR = new LanguagePair(Locale.ENGLISH, Locale.of("ru"));

    private final StubVendor vendor = new StubVendor();

    @AfterEach
    void close() {
        vendor.close();
    }

    @ParameterizedTest
    @EnumSource
    void textsComeBackInTheirOrder(Shape shape) throws MachineFailed {
        vendor.answering(it -> new Answer(200, shape.echo(it), Map.of()));
        assertThat(translate(shape, "It is \"open\".", "Вода & хлеб"))
                .containsExactly("«It is \"open\".»", "«Вода & хлеб»");
        assertThat(vendor.asked()).singleElement().satisfies(it -> {
            assertThat(it.method()).isEqualTo("POST");
            assertThat(it.header("Content-Type")).isEqualTo("application/json");
            assertThat(shape.keyOf(it)).isEqualTo(Shape.KEY);
            assertThat(it.uri().toString()).as("no key in the address").doesNotContain(Shape.KEY);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aWrongKeyIsRejectedWithoutRepeatingIt(Shape shape) {
        vendor.answering(403, shape.errorBody(403, "Key " + Shape.KEY + " is not\n authorized"));
        assertThat(failure(shape))
                .isEqualTo(new Failure.Rejected("The provider answered 403: Key *** is not authorized"));
    }

    @ParameterizedTest
    @EnumSource
    void tooManyCallsSayHowLongToWait(Shape shape) {
        vendor.answering(429, shape.errorBody(429, "Too many requests"), "Retry-After", "7");
        assertThat(failure(shape)).isEqualTo(new Failure.RateLimited(Duration.ofSeconds(7)));
        vendor.answering(529, shape.errorBody(529, "Too many requests"));
        assertThat(failure(shape)).isEqualTo(new Failure.RateLimited(Duration.ZERO));
        vendor.answering(503, "", "Retry-After", "Wed, 21 Oct 2015 07:28:00 GMT");
        assertThat(failure(shape)).isEqualTo(new Failure.RateLimited(Duration.ZERO));
        vendor.answering(429, "", "Retry-After", "soon");
        assertThat(failure(shape)).isEqualTo(new Failure.RateLimited(Duration.ZERO));
    }

    @ParameterizedTest
    @CsvSource({"500", "502", "503", "504", "408", "204"})
    void aVendorInTroubleIsUnavailable(int status) {
        for (Shape shape : Shape.values()) {
            vendor.answering(status, status == 204 ? "" : "<html>Bad gateway</html>");
            assertThat(failure(shape)).isEqualTo(new Failure.Unavailable("The provider answered " + status + "."));
        }
    }

    @ParameterizedTest
    @CsvSource({"400", "401", "404", "413", "302"})
    void aCallThatIsNotTakenIsRejected(int status) {
        for (Shape shape : Shape.values()) {
            vendor.answering(status, "", "Location", vendor.uri() + "/elsewhere");
            assertThat(failure(shape)).isEqualTo(new Failure.Rejected("The provider answered " + status + "."));
        }
        assertThat(vendor.asked()).as("no redirect is followed").hasSize(Shape.values().length);
    }

    @Test
    void eachVendorHasItsWayToSayThatTheQuotaIsUsedUp() {
        vendor.answering(456, Shape.DEEPL.errorBody(456, "Quota Exceeded"));
        assertThat(failure(Shape.DEEPL))
                .isEqualTo(new Failure.QuotaExhausted("The provider answered 456: Quota Exceeded"));
        vendor.answering(
                403, Shape.JSON.writeValueAsString(Shape.error(403, "Daily Limit Exceeded", "dailyLimitExceeded")));
        assertThat(failure(Shape.GOOGLE))
                .isEqualTo(new Failure.QuotaExhausted("The provider answered 403: Daily Limit Exceeded"));
        vendor.answering(
                403, Shape.JSON.writeValueAsString(Shape.error(403, "User Rate Limit", "userRateLimitExceeded")));
        assertThat(failure(Shape.GOOGLE)).isEqualTo(new Failure.RateLimited(Duration.ZERO));
        vendor.answering(403, "{\"error\":{\"code\":403001,\"message\":\"Free quota exceeded\"}}");
        assertThat(failure(Shape.AZURE))
                .isEqualTo(new Failure.QuotaExhausted("The provider answered 403: Free quota exceeded"));
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerOfAnotherFormIsNone(Shape shape) {
        for (String garbage : List.of("", "{", "null", "[]", "{}", "\u0000", "<html>", "[1]", "{\"translations\":7}")) {
            vendor.answering(200, garbage);
            assertThat(failure(shape)).as(garbage).isInstanceOf(Failure.Unavailable.class);
        }
        vendor.answering(200, shape.successBody(List.of("one", "two")));
        assertThat(failure(shape)).as("two for one").isInstanceOf(Failure.Unavailable.class);
        vendor.answering(200, shape.successBody(List.of("one")).replace("\"one\"", "{\"$gt\":1}"));
        assertThat(failure(shape)).as("no text").isInstanceOf(Failure.Unavailable.class);
        vendor.answering(200, shape.successBody(List.of("x".repeat(5_000_000))));
        assertThat(failure(shape)).as("too much").isInstanceOf(Failure.Unavailable.class);
    }

    @ParameterizedTest
    @EnumSource
    void aVendorThatHangsOrDripsIsCutOff(Shape shape) {
        vendor.answering(200, shape.successBody(List.of("x".repeat(1_000)))).in(Manner.HANGS);
        assertThat(failure(shape, HASTY)).isEqualTo(new Failure.TimedOut());
        vendor.in(Manner.DRIPS);
        assertThat(failure(shape, HASTY)).isEqualTo(new Failure.TimedOut());
    }

    @ParameterizedTest
    @EnumSource
    void aVendorThatIsNotThereIsUnavailable(Shape shape) {
        vendor.close();
        assertThat(failure(shape)).isEqualTo(new Failure.Unavailable("The provider cannot be reached."));
    }

    @Test
    void deepLIsAskedForTagsOnlyWhereItKeepsThem() throws MachineFailed {
        JsonNode russian = asked(Shape.DEEPL, new Batch(PAIR, List.of("<g id=\"1\">a</g>"), true))
                .body();
        assertThat(russian.path("tag_handling").asString()).isEqualTo("xml");
        assertThat(russian.path("source_lang").asString()).isEqualTo("EN");
        assertThat(russian.path("target_lang").asString()).isEqualTo("RU");
        assertThat(russian.has("enable_beta_languages")).isFalse();
        LanguagePair tajik = new LanguagePair(Locale.ENGLISH, Locale.of("tg"));
        JsonNode beta =
                asked(Shape.DEEPL, new Batch(tajik, List.of("a"), false)).body();
        assertThat(beta.path("target_lang").asString()).isEqualTo("TG");
        assertThat(beta.path("enable_beta_languages").asBoolean()).isTrue();
        assertThat(beta.has("tag_handling")).isFalse();
    }

    @Test
    void theOthersAreAskedForHtmlAndInTheirCodes() throws MachineFailed {
        LanguagePair chinese = new LanguagePair(Locale.ENGLISH, Locale.forLanguageTag("zh-TW"));
        Batch batch = new Batch(chinese, List.of("<g id=\"1\">a</g>"), true);
        assertThat(asked(Shape.LIBRETRANSLATE, batch).body().path("target").asString())
                .isEqualTo("zh-Hant");
        assertThat(asked(Shape.LIBRETRANSLATE, batch).body().path("format").asString())
                .isEqualTo("html");
        assertThat(asked(Shape.GOOGLE, batch).body().path("target").asString()).isEqualTo("zh-TW");
        assertThat(asked(Shape.GOOGLE, batch).body().path("format").asString()).isEqualTo("html");
        Asked azure = asked(Shape.AZURE, batch);
        assertThat(azure.uri().toString()).isEqualTo("/translate?api-version=3.0&from=en&to=zh-Hant&textType=html");
        assertThat(azure.header("Ocp-Apim-Subscription-Region")).isEqualTo("westeurope");
    }

    @Test
    void aPairThatNoVendorDocumentsNeedsAPerson() {
        LanguagePair tajik = new LanguagePair(Locale.ENGLISH, Locale.of("tg"));
        assertThat(capable(Shape.DEEPL, tajik)).isTrue();
        assertThat(capable(Shape.GOOGLE, tajik)).isTrue();
        assertThat(capable(Shape.AZURE, tajik)).isFalse();
        assertThat(capable(Shape.LIBRETRANSLATE, tajik)).isFalse();
        for (Shape shape : Shape.values()) {
            assertThat(capable(shape, new LanguagePair(Locale.ENGLISH, Locale.UK)))
                    .isFalse();
            assertThat(capable(shape, new LanguagePair(Locale.ENGLISH, Locale.forLanguageTag("uz-Cyrl"))))
                    .isFalse();
        }
    }

    private boolean capable(Shape shape, LanguagePair pair) {
        return shape.at(vendor.uri(), PATIENT).capabilities(pair).supported();
    }

    private Asked asked(Shape shape, Batch batch) throws MachineFailed {
        vendor.answering(it -> new Answer(200, shape.echo(it), Map.of()));
        shape.at(vendor.uri(), PATIENT).translate(batch);
        return vendor.asked().getLast();
    }

    private List<String> translate(Shape shape, String... texts) throws MachineFailed {
        return shape.at(vendor.uri(), PATIENT).translate(new Batch(PAIR, List.of(texts), false));
    }

    private Failure failure(Shape shape) {
        return failure(shape, PATIENT);
    }

    private Failure failure(Shape shape, Duration timeOut) {
        MachineTranslator translator = shape.at(vendor.uri(), timeOut);
        MachineFailed failed = catchThrowableOfType(
                MachineFailed.class, () -> translator.translate(new Batch(PAIR, List.of("a"), false)));
        assertThat(failed).as("a failure").isNotNull();
        assertThat(failed.toString()).doesNotContain(Shape.KEY);
        return failed.failure();
    }
}
