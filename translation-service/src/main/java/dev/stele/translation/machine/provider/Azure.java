package dev.stele.translation.machine.provider;

import dev.stele.translation.machine.Batch;
import dev.stele.translation.machine.Capabilities;
import dev.stele.translation.machine.Failure;
import dev.stele.translation.machine.LanguagePair;
import dev.stele.translation.machine.MachineFailed;
import dev.stele.translation.machine.MachineTranslator;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Azure Translator v3: 1,000 texts and 50,000 characters a call; errors are {@code {error: {code, message}}} with codes of
 * six digits that begin with the status, of which 403001 says that the free quota is used up.
 */
public final class Azure implements MachineTranslator {

    public static final URI HOME = URI.create("https://api.cognitive.microsofttranslator.com");

    private static final Set<String> LANGUAGES = Set.of(
            "af", "am", "ar", "az", "bg", "bn", "bs", "ca", "cs", "cy", "da", "de", "el", "en", "es", "et", "eu", "fa",
            "fi", "fr", "ga", "gl", "he", "hi", "hr", "hu", "hy", "id", "is", "it", "ja", "ka", "kk", "km", "ko", "ky",
            "lo", "lt", "lv", "mk", "ms", "mt", "my", "nb", "ne", "nl", "pl", "ps", "pt", "ro", "ru", "si", "sk", "sl",
            "so", "sq", "sv", "sw", "ta", "te", "th", "tk", "tr", "tt", "ug", "uk", "ur", "uz", "vi", "zh");
    private static final int OUT_OF_FREE_QUOTA = 403001;

    private final Account account;
    private final @Nullable String region;
    private final Vendor vendor;

    /** @param region of the resource, unless it is a global one */
    public Azure(Account account, @Nullable String region, Clock clock) {
        this.account = account;
        this.region = region;
        this.vendor = new Vendor(account, Azure::failure, clock);
    }

    /** What it translates by its documentation; no Tajik. */
    public static Set<String> languages() {
        return LANGUAGES;
    }

    @Override
    public String name() {
        return "azure";
    }

    @Override
    public Capabilities capabilities(LanguagePair pair) {
        return Languages.are(account.languages(), pair)
                ? new Capabilities(true, true, 1_000, 50_000)
                : Capabilities.NONE;
    }

    @Override
    public List<String> translate(Batch batch) throws MachineFailed {
        Map<String, String> headers = new HashMap<>();
        headers.put("Ocp-Apim-Subscription-Key", account.key().value());
        if (region != null) {
            headers.put("Ocp-Apim-Subscription-Region", region);
        }
        URI uri = account.at(
                "/translate?api-version=3.0&from=" + code(batch.pair().from()) + "&to="
                        + code(batch.pair().to()) + "&textType=" + (batch.tagged() ? "html" : "plain"));
        Vendor.Call call = new Vendor.Call(
                uri,
                headers,
                batch.texts().stream().map(text -> Map.of("Text", text)).toList());
        return vendor.translations(
                batch, call, it -> it, it -> it.path("translations").path(0).path("text"));
    }

    private static Failure failure(int status, JsonNode body, Failure byStatus) {
        return body.path("error").path("code").asInt(0) == OUT_OF_FREE_QUOTA
                ? new Failure.QuotaExhausted(byStatus.detail())
                : byStatus;
    }

    private static String code(Locale it) {
        return Languages.isChinese(it) ? "zh-" + Languages.chineseScript(it) : it.getLanguage();
    }
}
