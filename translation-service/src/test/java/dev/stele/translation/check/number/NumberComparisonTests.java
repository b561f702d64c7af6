package dev.stele.translation.check.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberComparisonTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | ru | 1,200.5 tonnes in 2025             | 1 200,5 тонны в 2025 году
            en | fa | 1,200.5 tonnes in 2025             | ۱٬۲۰۰٫۵ تن در سال ۲۰۲۵
            en | ar | 1,200.5 tonnes in 2025             | ١٬٢٠٠٫٥ طن في عام ٢٠٢٥
            en | tg | 1,200 tonnes                       | 1200 тонна
            en | ru | It opens at 6 p.m.                 | Открытие в 18:00.
            en | ru | It opens at 6 p.m.                 | Открытие в 18 часов.
            en | ru | It opens at 6 p.m.                 | Открытие в 6 вечера.
            en | ru | It opens at 6:30 pm                | Открытие в 18.30
            en | tg | It opens at 6:30 pm                | Соати 18:30 кушода мешавад
            ru | en | Открытие в 19:15.                  | It opens at 7:15 p.m.
            en | fa | It opens at 6 p.m.                 | ساعت ۱۸ باز می‌شود.
            en | ru | 12 a.m.                            | 0:00
            en | ru | 2 people came                      | Пришли двое
            en | ru | two people came                    | Пришли 2 человека
            en | ru | 25 villages                        | двадцать пять сёл
            en | ru | twenty-five villages               | 25 сёл
            en | tg | 25 villages                        | бисту панҷ деҳа
            en | fa | 25 villages                        | بیست و پنج روستا
            en | ar | 25 villages                        | خمس وعشرون قرية
            en | ar | 2 days                             | يومان
            ru | tg | 40 дней                            | чил рӯз
            en | ru | 200 books                          | двести книг
            en | ru | one hundred and twenty books       | 120 книг
            en | ru | 3 thousand books                   | 3000 книг
            en | ru | 1.5 million people                 | 1 500 000 человек
            en | tg | 1.5 million people                 | 1,5 млн нафар
            en | ru | $1.2 bn                            | 1200 млн долл.
            en | ru | $1.2bn                             | 1,2 млрд долл.
            en | fa | $1.2 billion                       | ۱٫۲ میلیارد دلار
            en | ru | 1 million people                   | миллион человек
            en | ru | the 1st and 2nd rounds             | 1-й и 2-й туры
            en | ru | the first round                    | 1-й тур
            en | ru | the 3rd round                      | третий тур
            en | ru | the 21st century                   | XXI век
            en | tg | the 21st century                   | асри XXI
            ru | en | XX век                             | the 20th century
            en | ru | in the 1990s                       | в 90-х годах
            en | ru | the 2024/25 season                 | сезон 2024/2025
            ru | en | 26.09.2025                         | 26 September 2025
            en | ru | September 26, 2025                 | 26.09.2025
            en | ru | 26 September 2025                  | 26 сентября 2025 г.
            ru | tg | 26.09.2025                         | 26 сентябри соли 2025
            ru | fa | 26.09.2025                         | ۲۶ سپتامبر ۲۰۲۵
            ru | ar | 26.09.2025                         | 26 سبتمبر 2025
            en | ru | 2025-09-26                         | 26.09.2025
            en | ru | 9/26/2025                          | 26.09.2025
            en | ru | 26.09.25                           | 26.09.2025
            en | ru | tel. +992 37 221 18 08             | тел. +992 (37) 221-18-08
            en | ru | On 26 2025                         | 26 и 2025
            en | ru | pages 10-15                        | страницы 10–15
            en | ru | 3.50 somoni                        | 3,5 сомони
            en | ru | Art. 12.10                         | ст. 12.10
            en | de | 1,234,567.89                       | 1.234.567,89
            en | ru | parts 1,2,3                        | части 1, 2, 3
            en | ru | H2O and CO2                        | H2O и CO2
            """)
    void findsTheSameNumbers(String from, String to, String source, String target) {
        assertThat(differences(from, to, source, target)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | ru | 9 of 10                   | 9 из 9                        | -10 +9
            en | ru | It gives 40 litres.       | Он даёт литры.                | -40
            en | ru | It gives litres.          | Он даёт 40 литров.            | +40
            en | ru | 3.5 per cent              | 35 процентов                  | -3.5 +35
            en | fa | in 2025                   | در سال ۲۰۲۴                   | -2025 +۲۰۲۴
            en | ar | 385 people                | ٣٥٨ شخصا                      | -385 +٣٥٨
            en | tg | 15 and 15                 | 15                            | -15
            en | ru | 6 p.m.                    | 17:00                         | -6 +17:00
            ru | tg | 26.09.2025                | 26 октябри соли 2025          | -09
            en | ru | 1,200 tonnes              | 12 000 тонн                   | -1,200 +12 000
            en | ru | on 26 September 2026      | в сентябре 2026 года          | -26
            en | ru | 1.5 million               | 1,5 млрд                      | ?-1.5
            en | ru | a 12-year quarrel         | двенадцатилетняя ссора        | ?-12
            en | de | 7 villages                | sieben Dörfer                 | ?-7
            en | ru | There was 1 well.         | Там был колодец.              | ?-1
            en | fa | on 26 September 2025      | ۴ مهر ۱۴۰۴                    | ?-26 ?-2025 ?+۴ ?+۱۴۰۴
            """)
    void seesWhatDiffersAndWhatIsUnclear(String from, String to, String source, String target, String expected) {
        assertThat(differences(from, to, source, target)).isEqualTo(expected);
    }

    private static String differences(String from, String to, String source, String target) {
        return NumberComparison.of(source, Locale.of(from), target, Locale.of(to)).stream()
                .map(it -> (it.sure() ? "" : "?")
                        + (it.lost() ? "-" : "+")
                        + it.figure().written())
                .collect(Collectors.joining(" "));
    }
}
