package dev.stele.translation.check.number;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Months that a text says by name, whatever ending the name has. */
final class Months {

    private static final LoadingCache<String, Map<String, Integer>> STEMS =
            Caffeine.newBuilder().maximumSize(100).build(Months::stems);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final int LONGEST_ENDING = 3;

    private Months() {}

    /** The numbers of the months, 1 for January. */
    static Set<Integer> in(String text, Locale locale) {
        Map<String, Integer> stems = STEMS.get(locale.getLanguage());
        Set<Integer> months = new HashSet<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(word -> {
            for (int cut = 0; cut <= LONGEST_ENDING && cut < word.group().length(); cut++) {
                Integer month = stems.get(word.group().substring(0, word.group().length() - cut));
                if (month != null) {
                    months.add(month);
                    return;
                }
            }
        });
        return months;
    }

    private static Map<String, Integer> stems(String language) {
        DateFormatSymbols symbols = new DateFormatSymbols(new GregorianCalendar(), new ULocale(language));
        Map<String, Integer> stems = new HashMap<>();
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
                String[] names = symbols.getMonths(context, width);
                for (int month = 0; month < 12; month++) {
                    stems.put(names[month].toLowerCase(Locale.ROOT).replace(".", ""), month + 1);
                }
            }
        }
        return stems;
    }
}
