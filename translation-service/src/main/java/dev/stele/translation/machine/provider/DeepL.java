package dev.stele.translation.machine.provider;

import dev.stele.translation.machine.Batch;
import dev.stele.translation.machine.Capabilities;
import dev.stele.translation.machine.LanguagePair;
import dev.stele.translation.machine.MachineFailed;
import dev.stele.translation.machine.MachineTranslator;
import java.net.URI;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * DeepL API v2: 50 texts and 128 KiB a call; 429 and 529 ask for fewer calls, 456 says that the quota is used up. In the
 * languages that it calls beta it keeps no tags and has no glossaries.
 */
public final class DeepL implements MachineTranslator {

    private static final URI PRO = URI.create("https://api.deepl.com");
    /** For keys that end with {@code :fx}. */
    private static final URI FREE = URI.create("https://api-free.deepl.com");

    private static final Set<String> FULL = Set.of(
            "ar", "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "he", "hu", "id", "it", "ja", "ko", "lt",
            "lv", "nb", "nl", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sv", "th", "tr", "uk", "vi", "zh");
    private static final Set<String> BETA = Set.of(
            "af", "az", "be", "bn", "bs", "ca", "cy", "eo", "eu", "fa", "ga", "gl", "hi", "hr", "hy", "is", "ka", "kk",
            "ky", "mk", "mn", "ms", "mt", "ps", "sq", "sr", "sw", "ta", "te", "tg", "tk", "tl", "tt", "ur", "uz");
    // Of 128 KiB, the rest is left to what stands around the texts.
    private static final int MOST_BYTES = 120_000;

    private final Account account;
    private final Vendor vendor;

    public DeepL(Account account, Clock clock) {
        this.account = account;
        this.vendor = new Vendor(account, (status, body, byStatus) -> byStatus, clock);
    }

    /** What it translates by its documentation. */
    public static Set<String> languages() {
        Set<String> all = new HashSet<>(FULL);
        all.addAll(BETA);
        return all;
    }

    /** Where a key belongs to. */
    public static URI home(Secret key) {
        return key.value().endsWith(":fx") ? FREE : PRO;
    }

    @Override
    public String name() {
        return "deepl";
    }

    @Override
    public Capabilities capabilities(LanguagePair pair) {
        boolean full = isFull(pair);
        return Languages.are(account.languages(), pair)
                ? new Capabilities(true, full, 50, MOST_BYTES)
                : Capabilities.NONE;
    }

    @Override
    public List<String> translate(Batch batch) throws MachineFailed {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("text", batch.texts());
        body.put("source_lang", source(batch.pair().from()));
        body.put("target_lang", target(batch.pair().to()));
        // Each text is one sentence already.
        body.put("split_sentences", "0");
        if (batch.tagged()) {
            body.put("tag_handling", "xml");
        }
        if (!isFull(batch.pair())) {
            body.put("enable_beta_languages", true);
        }
        Vendor.Call call = new Vendor.Call(
                account.at("/v2/translate"),
                Map.of("Authorization", "DeepL-Auth-Key " + account.key().value()),
                body);
        return vendor.translations(batch, call, it -> it.path("translations"), it -> it.path("text"));
    }

    private static boolean isFull(LanguagePair pair) {
        return FULL.contains(pair.from().getLanguage())
                && FULL.contains(pair.to().getLanguage());
    }

    private static String source(Locale it) {
        return it.getLanguage().equals("no") ? "NB" : it.getLanguage().toUpperCase(Locale.ROOT);
    }

    /** English, Portuguese and Chinese are targets in their variants only. */
    private static String target(Locale it) {
        return switch (it.getLanguage()) {
            case "en" -> it.getCountry().equals("US") ? "EN-US" : "EN-GB";
            case "pt" -> it.getCountry().equals("BR") ? "PT-BR" : "PT-PT";
            case "zh" -> "ZH-" + Languages.chineseScript(it).toUpperCase(Locale.ROOT);
            default -> source(it);
        };
    }
}
