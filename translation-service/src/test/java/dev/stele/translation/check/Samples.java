package dev.stele.translation.check;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Sentences with good translations, and longer segments made of them. */
final class Samples {

    private static final Locale TAJIK = Locale.of("tg");
    private static final Locale RUSSIAN = Locale.of("ru");
    private static final Locale PERSIAN = Locale.of("fa");

    static final List<Candidate> GOOD = List.of(
            good(
                    RUSSIAN,
                    "On 26 September 2025 the Ministry opened 3 new wells in <strong>Khujand</strong>.",
                    "26 сентября 2025 года министерство открыло 3 новых колодца в <strong>Худжанде</strong>."),
            good(
                    TAJIK,
                    "The meeting starts at 6:30 p.m., see <a href=\"https://mfa.tj\">www.mfa.tj</a> for “news”.",
                    "Ҷаласа соати 18:30 сар мешавад, барои «хабарҳо» ба <a href=\"https://mfa.tj\">www.mfa.tj</a> нигаред."),
            good(
                    PERSIAN,
                    "Exports grew by 3.5 per cent and reached $1.2 bn &amp; more, the Minister (of trade) said.",
                    "صادرات ۳٫۵ درصد رشد کرد و به ۱٫۲ میلیارد دلار &amp; بیشتر رسید، وزیر (بازرگانی) گفت."),
            good(
                    RUSSIAN,
                    "Call +992 37 221 18 08 or write to press@mfa.tj before 2 p.m., {name}!",
                    "Звоните +992 (37) 221-18-08 или пишите на press@mfa.tj до 14:00, {name}!"),
            good(
                    TAJIK,
                    "Two villages share one canal, and twenty-five families use it at night.",
                    "Ду деҳа як ҷӯй доранд ва бисту панҷ оила шабона аз он истифода мебаранд."));

    private Samples() {}

    /** A segment of a few sentences. */
    static Candidate segment(Random random) {
        Candidate first = GOOD.get(random.nextInt(GOOD.size()));
        StringBuilder source = new StringBuilder(first.source());
        StringBuilder target = new StringBuilder(first.target());
        for (int i = random.nextInt(3); i > 0; i--) {
            source.append(' ').append(first.source());
            target.append(' ').append(first.target());
        }
        return new Candidate("p.text", true, source.toString(), target.toString(), first.from(), first.to());
    }

    private static Candidate good(Locale to, String source, String target) {
        return new Candidate("p.text", true, source, target, Locale.ENGLISH, to);
    }
}
