package dev.stele.translation.machine.provider;

import dev.stele.translation.machine.Batch;
import dev.stele.translation.machine.Capabilities;
import dev.stele.translation.machine.Failure;
import dev.stele.translation.machine.LanguagePair;
import dev.stele.translation.machine.MachineFailed;
import dev.stele.translation.machine.MachineTranslator;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Google Cloud Translation v2, which takes an API key; v3 takes none, only short-lived tokens of service accounts. 128
 * texts a call; a 403 may also mean that a quota is used up.
 */
public final class Google implements MachineTranslator {

    public static final URI HOME = URI.create("https://translation.googleapis.com");

    private static final Set<String> LANGUAGES = Set.of(
            "af", "am", "ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "cy", "da", "de", "el", "en", "eo", "es", "et",
            "eu", "fa", "fi", "fr", "ga", "gl", "he", "hi", "hr", "hu", "hy", "id", "is", "it", "ja", "ka", "kk", "km",
            "ko", "ky", "lo", "lt", "lv", "mk", "mn", "ms", "mt", "my", "ne", "nl", "no", "pl", "ps", "pt", "ro", "ru",
            "si", "sk", "sl", "so", "sq", "sr", "sv", "sw", "ta", "te", "tg", "th", "tk", "tl", "tr", "tt", "ug", "uk",
            "ur", "uz", "vi", "zh");
    private static final Set<String> OUT_OF_QUOTA = Set.of("dailyLimitExceeded", "quotaExceeded");
    private static final Set<String> TOO_FAST = Set.of("userRateLimitExceeded", "rateLimitExceeded");

    private final Account account;
    private final Vendor vendor;

    public Google(Account account, Clock clock) {
        this.account = account;
        this.vendor = new Vendor(account, Google::failure, clock);
    }

    /** What it translates by its documentation. */
    public static Set<String> languages() {
        return LANGUAGES;
    }

    @Override
    public String name() {
        return "google";
    }

    @Override
    public Capabilities capabilities(LanguagePair pair) {
        return Languages.are(account.languages(), pair) ? new Capabilities(true, true, 128, 30_000) : Capabilities.NONE;
    }

    @Override
    public List<String> translate(Batch batch) throws MachineFailed {
        // The key goes into a header and not into the address, for addresses are written down everywhere.
        Vendor.Call call = new Vendor.Call(
                account.at("/language/translate/v2"),
                Map.of("X-Goog-Api-Key", account.key().value()),
                Map.of(
                        "q", batch.texts(),
                        "source", code(batch.pair().from()),
                        "target", code(batch.pair().to()),
                        "format", batch.tagged() ? "html" : "text"));
        return vendor.translations(
                batch, call, it -> it.path("data").path("translations"), it -> it.path("translatedText"));
    }

    private static Failure failure(int status, JsonNode body, Failure byStatus) {
        String reason = body.path("error").path("errors").path(0).path("reason").asString("");
        if (OUT_OF_QUOTA.contains(reason)) {
            return new Failure.QuotaExhausted(byStatus.detail());
        }
        return status == 403 && TOO_FAST.contains(reason) ? new Failure.RateLimited(Duration.ZERO) : byStatus;
    }

    private static String code(Locale it) {
        if (Languages.isChinese(it)) {
            return Languages.chineseScript(it).equals("Hant") ? "zh-TW" : "zh-CN";
        }
        return it.getLanguage();
    }
}
