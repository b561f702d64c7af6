package dev.stele.translation.machine.provider;

import dev.stele.translation.machine.Batch;
import dev.stele.translation.machine.Capabilities;
import dev.stele.translation.machine.LanguagePair;
import dev.stele.translation.machine.MachineFailed;
import dev.stele.translation.machine.MachineTranslator;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A LibreTranslate server: {@code q} may be a list, and then so is {@code translatedText}; errors are {@code {error}} with
 * 400, 403, 429 and 500. It unescapes HTML in what it gives back, so its answers are never taken for markup.
 */
public final class LibreTranslate implements MachineTranslator {

    private static final Set<String> LANGUAGES = Set.of(
            "ar", "az", "bg", "bn", "ca", "cs", "da", "de", "el", "en", "eo", "es", "et", "eu", "fa", "fi", "fr", "ga",
            "gl", "he", "hi", "hu", "id", "it", "ja", "ko", "ky", "lt", "lv", "ms", "nb", "nl", "pl", "pt", "ro", "ru",
            "sk", "sl", "sq", "sr", "sv", "th", "tl", "tr", "uk", "ur", "vi", "zh");

    private final Account account;
    private final Vendor vendor;

    public LibreTranslate(Account account, Clock clock) {
        this.account = account;
        this.vendor = new Vendor(account, (status, body, byStatus) -> byStatus, clock);
    }

    /** Those with models that are installed by default; no Tajik. */
    public static Set<String> languages() {
        return LANGUAGES;
    }

    @Override
    public String name() {
        return "libretranslate";
    }

    @Override
    public Capabilities capabilities(LanguagePair pair) {
        return Languages.are(account.languages(), pair) ? new Capabilities(true, true, 20, 10_000) : Capabilities.NONE;
    }

    @Override
    public List<String> translate(Batch batch) throws MachineFailed {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("q", batch.texts());
        body.put("source", code(batch.pair().from()));
        body.put("target", code(batch.pair().to()));
        body.put("format", batch.tagged() ? "html" : "text");
        if (account.key().isUsable()) {
            body.put("api_key", account.key().value());
        }
        Vendor.Call call = new Vendor.Call(account.at("/translate"), Map.of(), body);
        return vendor.translations(batch, call, it -> it.path("translatedText"), it -> it);
    }

    private static String code(Locale it) {
        return Languages.isChinese(it) ? "zh-" + Languages.chineseScript(it) : it.getLanguage();
    }
}
