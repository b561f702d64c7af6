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
            en | ru | COVID-19                  | COVID-91                      | -19 +91
            en | ru | The G7 met.               | Собралась G8.                 | -7 +8
            en | ru | The G7 gave 40 wells.     | «Семёрка» дала 60 колодцев.   | ?-7 -40 +60
            en | ru | 60 miles away             | в 50 милях отсюда             | -60 +50
            en | ru | 60 miles away             | в 196 км отсюда               | -60 +196
            en | ru | It was 100 °F.            | Было 83 °C.                   | -100 +83
            en | ru | It takes 24 hours.        | Это займёт 42 часа.           | -24 +42
            en | ru | It takes 40 hours.        | Это займёт сутки.             | -40
            en | ru | It takes 90 minutes.      | Это займёт 50 минут.          | -90 +50
            en | ru | $1.5 billion              | 2,5 миллиарда долларов        | -1.5 +2,5
            en | ru | $100 at once              | 200 долларов (1090 сомони)    | -100 +200 ?+1090
            en | ru | In the 1990s              | В 80-х годах                  | -1990 +80
            en | ru | in mid-1994               | в середине того года          | -1994
            en | ru | 3.5 per cent in 2024      | 3.5 процента в том году       | -2024
            en | ru | 2/3 voted in 2024         | тогда 2/3                     | -2024
            en | ru | half of the 500 wells     | половина колодцев             | -500
            en | ru | 20% in five years         | доля за пять лет              | -20
            en | ru | five men at 5:30          | пять мужчин в 6:10            | -5:30 +6:10
            en | ru | In 1940 forty men came.   | Тогда пришли сорок мужчин.    | -1940
            en | ru | in 1995                   | в девяностые                  | -1995
            en | ru | in 2001                   | в те годы                     | -2001
            en | ru | at 5:30                   | в 6:30                        | -5:30 +6:30
            en | ru | a 15-year-old girl        | девочка                       | -15
            en | tg | half of the 40 wells      | нисфи чоҳҳо                   | -40
            en | de | 7 villages                | sieben Dörfer                 | ?-7
            en | ru | There was 1 well.         | Там был колодец.              | ?-1
            en | fa | on 26 September 2025      | ۴ مهر ۱۴۰۴                    | ?-26 ?-2025 ?+۴ ?+۱۴۰۴
            """)
    void seesWhatDiffersAndWhatIsUnclear(String from, String to, String source, String target, String expected) {
        assertThat(differences(from, to, source, target)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | ru | The 1990s were hard.               | Девяностые были трудными.
            ru | en | Девяностые были трудными.          | The 1990s were hard.
            en | tg | The 1990s were hard.               | Солҳои навадум вазнин буданд.
            tg | en | Солҳои навадум вазнин буданд.      | The 1990s were hard.
            en | ru | In the 2000s it rained.            | В нулевых шли дожди.
            en | ru | The loan is $1.5 billion.          | Заём — полтора миллиарда долларов.
            ru | en | Заём — полтора миллиарда.          | A loan of $1.5 billion.
            en | tg | The loan is $1.5 billion.          | Қарз якуним миллиард доллар аст.
            tg | en | Қарз якуним миллиард доллар аст.   | The loan is $1.5 billion.
            en | ru | 2.5 million people                 | два с половиной миллиона человек
            en | ru | 2.5 million people                 | 2 с половиной миллиона человек
            ru | en | 2 с половиной миллиона             | 2.5 million
            en | tg | 2.5 million people                 | дуюним миллион нафар
            en | ru | Half a million people left.        | Уехали 500 тысяч человек.
            ru | en | Уехали 500 тысяч человек.          | Half a million people left.
            ru | en | Уехало полмиллиона человек.        | Some 500,000 people left.
            en | tg | Half a million people left.        | 500 ҳазор нафар рафтанд.
            tg | en | Ним миллион нафар рафтанд.         | 500,000 people left.
            en | ru | Two thirds voted.                  | Проголосовало 2/3.
            ru | en | Проголосовали две трети.           | 2/3 voted.
            tg | en | Аз се ду ҳисса овоз дод.           | 2/3 voted.
            en | ru | 33% voted.                         | Проголосовала треть.
            en | tg | 50% voted.                         | Нисфи мардум овоз дод.
            en | ru | Shops open 24 hours a day.         | Магазины работают круглые сутки.
            en | ru | 20% stayed at home.                | Каждый пятый остался дома.
            en | ru | After 9/11 all changed.            | После 11 сентября 2001 года всё изменилось.
            ru | en | После 11 сентября 2001 года        | After 9/11
            en | tg | After 9/11 all changed.            | Пас аз 11 сентябри соли 2001 ҳама дигар шуд.
            en | ru | The G7 met.                        | Собралась «Большая семёрка».
            ru | en | Собралась «Большая семёрка».       | The G7 met.
            en | tg | The G7 met.                        | Ҳафтгонаи бузург ҷамъ омад.
            tg | en | Ҳафтгонаи бузург ҷамъ омад.        | The G7 met.
            en | ru | It is open 24/7.                   | Открыто круглосуточно.
            ru | en | Открыто круглосуточно.             | It is open 24/7.
            en | tg | It is open 24/7.                   | Шабонарӯзӣ кушода аст.
            en | ru | COVID-19 closed the schools.       | Школы закрыл коронавирус.
            ru | en | Школы закрыл коронавирус.          | COVID-19 closed the schools.
            en | tg | COVID-19 closed the schools.       | Коронавирус мактабҳоро баст.
            en | ru | COVID-19 closed 40 schools.        | Коронавирус закрыл 40 школ.
            en | ru | It takes 24 hours.                 | Это займёт сутки.
            ru | en | Это займёт сутки.                  | It takes 24 hours.
            en | ru | It takes 48 hours.                 | Это займёт двое суток.
            en | tg | It takes 24 hours.                 | Ин як шабонарӯз мегирад.
            en | ru | It takes 90 minutes.               | Это займёт полтора часа.
            ru | en | Это займёт полтора часа.           | It takes 90 minutes.
            en | tg | It takes 90 minutes.               | Ин якуним соат мегирад.
            en | ru | It took 18 months.                 | Это заняло полтора года.
            en | ru | It took 6 months.                  | Это заняло полгода.
            en | ru | The top 5 are named.               | Названа пятёрка лучших.
            ru | en | Названа пятёрка лучших.            | The top 5 are named.
            en | tg | The top 5 are named.               | Панҷгонаи беҳтарин маълум шуд.
            en | ru | It began at 5:30.                  | Началось в половине шестого.
            ru | en | Началось в половине шестого.       | It began at 5:30.
            ru | en | Началось в 17:30.                  | It began at half past five.
            en | ru | It began at 5:45.                  | Началось без четверти шесть.
            en | tg | It began at 5:30.                  | Соати панҷу ним оғоз шуд.
            en | ru | 60 miles away                      | в 96 км отсюда
            en | ru | 60 miles away                      | в 60 милях (96 км) отсюда
            ru | en | в 100 километрах                   | 62 miles away
            en | tg | 60 miles away                      | 96 километр дуртар
            en | ru | a limit of 60mph                   | предел 96 км/ч
            en | ru | It was 100 °F.                     | Было 38 °C.
            en | ru | It was 100 degrees.                | Было 38 градусов.
            ru | en | Было −10 °C.                       | It was 14°F.
            en | ru | 6,000 feet up                      | на высоте 1830 метров
            tg | en | дар баландии 1830 метр             | 6,000 feet up
            en | ru | 200 pounds of rice                 | 90 кг риса
            en | ru | 1.5 million acres burnt.           | Сгорело 600 тыс. га.
            en | ru | He got $100 at once.               | Он сразу получил 100 долларов (1090 сомони).
            ru | en | Он получил 1090 сомони ($100).     | He got 1,090 somoni.
            """)
    void asksAboutWhatMayBeSaidInAnotherWay(String from, String to, String source, String target) {
        assertThat(NumberComparison.of(source, Locale.of(from), target, Locale.of(to))
                        .orElseThrow())
                .allSatisfy(it -> assertThat(it.sure())
                        .as("%s is lost or extra for sure", it.figure().written())
                        .isFalse());
    }

    private static String differences(String from, String to, String source, String target) {
        return NumberComparison.of(source, Locale.of(from), target, Locale.of(to)).orElseThrow().stream()
                .map(it -> (it.sure() ? "" : "?")
                        + (it.lost() ? "-" : "+")
                        + it.figure().written())
                .collect(Collectors.joining(" "));
    }
}
