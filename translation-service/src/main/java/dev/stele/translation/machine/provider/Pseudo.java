package dev.stele.translation.machine.provider;

import dev.stele.translation.machine.Batch;
import dev.stele.translation.machine.Capabilities;
import dev.stele.translation.machine.LanguagePair;
import dev.stele.translation.machine.MachineTranslator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Translates into no language: Latin letters get accents, and the text about a third of its length, so that a demonstration
 * and a test of layouts need no provider. Numbers, codes, placeholders and addresses stay.
 */
public final class Pseudo implements MachineTranslator {

    private static final String LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final String ACCENTED = "ÅƁÇĐÉƑĜĤÎĴĶĻḾŃÖÞɊŔŠŤÛṼŴẊÝŽåƀçđéƒĝĥïĵķļḿńöþɋŕšťûṽŵẋýž";
    private static final Pattern KEPT = Pattern.compile("<[^<>]*>|\\[\\[[^\\[\\]]*]]|\\{[^{}]*}|&#?\\w+;"
            + "|%[\\d$.]*[a-zA-Z]|\\b\\w+://\\S+|[\\w.+-]+@[\\w.-]+|\\w*\\d\\w*");
    private static final double GROWTH = 0.3;

    @Override
    public String name() {
        return "pseudo";
    }

    @Override
    public Capabilities capabilities(LanguagePair pair) {
        return new Capabilities(true, true, 100, 100_000);
    }

    @Override
    public List<String> translate(Batch batch) {
        return batch.texts().stream().map(Pseudo::of).toList();
    }

    private static String of(String text) {
        StringBuilder out = new StringBuilder("[!! ");
        Matcher kept = KEPT.matcher(text);
        int from = 0;
        int seen = text.length();
        while (kept.find()) {
            accent(text.substring(from, kept.start()), out);
            out.append(kept.group());
            seen -= kept.group().startsWith("<") ? kept.group().length() : 0;
            from = kept.end();
        }
        accent(text.substring(from), out);
        return out.append(" ")
                .append("~".repeat((int) Math.round(seen * GROWTH)))
                .append(" !!]")
                .toString();
    }

    private static void accent(String text, StringBuilder out) {
        for (char c : text.toCharArray()) {
            int letter = LATIN.indexOf(c);
            out.append(letter < 0 ? c : ACCENTED.charAt(letter));
        }
    }
}
