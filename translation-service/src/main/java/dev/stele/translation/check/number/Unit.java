package dev.stele.translation.check.number;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A unit that languages of different countries do not share, or that time is told in; its size in a unit of its kind. */
enum Unit {
    SQUARE_MILE(
            Kind.AREA,
            2_590_000,
            "(?:square|sq\\.?) (?:miles?|mi)|кв(?:\\.|адрат\\p{L}+) мил|мил\\p{L}* мураб|مایل مربع|ميل مربع"),
    SQUARE_KILOMETRE(
            Kind.AREA,
            1_000_000,
            "(?:square|sq\\.?) (?:kilomet|km)|km²|км²|кв(?:\\.|адрат\\p{L}+) (?:км|километ)|километр\\p{L}* мураб|کیلومتر مربع|كيلومتر مربع"),
    SQUARE_FOOT(
            Kind.AREA,
            0.0929,
            "(?:square|sq\\.?) (?:feet|foot|ft)|кв(?:\\.|адрат\\p{L}+) фут|фут\\p{L}* мураб|فوت مربع|قدم مربع"),
    SQUARE_METRE(
            Kind.AREA,
            1,
            "(?:square|sq\\.?) (?:met|m\\b)|m²|м²|кв(?:\\.|адрат\\p{L}+) (?:м\\b|метр)|метр\\p{L}* мураб|متر مربع"),
    ACRE(Kind.AREA, 4_047, "acre|акр|جریب|اکر|فدان"),
    HECTARE(Kind.AREA, 10_000, "hectare|ha\\b|гектар|га\\b|هکتار|هكتار"),
    MILE(Kind.LENGTH, 1_609, "miles?\\b|mi\\b|mph\\b|мил(?!л)|مایل|ميل(?!ي)|أميال"),
    KILOMETRE(Kind.LENGTH, 1_000, "kilomet|km|kph\\b|км|километр|کیلومتر|كيلومتر|كم\\b"),
    YARD(Kind.LENGTH, 0.914, "yard|ярд|یارد|ياردة"),
    FOOT(Kind.LENGTH, 0.305, "feet\\b|foot\\b|ft\\b|фут(?!б)|فوت|قدم"),
    INCH(Kind.LENGTH, 0.0254, "inch|дюйм|اینچ|بوصة"),
    CENTIMETRE(Kind.LENGTH, 0.01, "centimet|cm\\b|см\\b|сантиметр|سانتی|سم\\b|سنتيمتر"),
    METRE(Kind.LENGTH, 1, "met(?:re|er)s?\\b|m\\b|м\\b|метр|متر"),
    POUND(Kind.WEIGHT, 0.4536, "pound|lbs?\\b|фунт|پوند|رطل"),
    OUNCE(Kind.WEIGHT, 0.0284, "ounce|oz\\b|унци|اونس|أونصة"),
    KILOGRAM(
            Kind.WEIGHT, 1, "kilo(?:gram)?s?\\b|kg|кг|кило(?:грамм)?\\p{L}{0,3}\\b|کیلو(?:گرم)?|كيلو(?:غرام|جرام)?|كغ"),
    GRAM(Kind.WEIGHT, 0.001, "gram|g\\b|грамм|г\\b|گرم|غرام"),
    TONNE(Kind.WEIGHT, 1_000, "tonn?e?s?\\b|тонн|т\\b|تن\\b|طن"),
    GALLON(Kind.VOLUME, 3.785, "gallon|галлон|گالن|غالون"),
    BARREL(Kind.VOLUME, 159, "barrel|баррел|بشکه|برميل"),
    PINT(Kind.VOLUME, 0.568, "pint|пинт"),
    LITRE(Kind.VOLUME, 1, "lit(?:re|er)|l\\b|литр|л\\b|لیتر|لتر"),
    FAHRENHEIT(
            Kind.WARMTH,
            1,
            "(?:degrees?|градус\\p{L}*|дараҷа\\p{L}*|درجه|درجة|°|º) ?(?:по )?(?:fahrenheit|фаренгейт|f\\b|فارنهایت|فهرنهايت)|f\\b"),
    DEGREE(Kind.WARMTH, 1, "degree|градус|дараҷа|°|º|درجه|درجة"),
    SECOND(Kind.TIME, 1, "seconds?\\b|секунд|сония|ثانی|ثاني"),
    MINUTE(Kind.TIME, 60, "min(?:ute)?s?\\b|минут|мин\\b|дақиқа|دقیقه|دقيقة|دقائق"),
    HOUR(Kind.TIME, 3_600, "hours?\\b|час\\p{L}{0,3}\\b|получас|соат|ساعت|ساعة|ساعات"),
    DAY(
            Kind.TIME,
            86_400,
            "days?\\b|clock\\b|сут(?:ки|ок|кам|очн)|д(?:ень|ня|ней|ни|нём)\\b|шабонарӯз|рӯз|روز|شبانه|يوم|أيام"),
    WEEK(Kind.TIME, 604_800, "weeks?\\b|weekly\\b|недел|ҳафта|هفته|أسبوع|أسابيع"),
    MONTH(Kind.TIME, 2_629_800, "months?\\b|месяц|моҳ|ماه|شهر|أشهر"),
    YEAR(
            Kind.TIME,
            31_557_600,
            "years?\\b|annual|год(?:а|у|ом|ы|ов)?\\b|годов|полгода|полугод|лет\\b|сол(?!д)|سال|سنة|عام\\b|سنوات"),
    MONEY(
            Kind.MONEY,
            1,
            "dollar|usd|euro|eur\\b|pound|sterling|rub|rouble|somoni|tjs|yuan|rupee|dirham|rial|tenge|доллар|долл|евро|фунт|рубл|руб\\b|сомон|юан|рупи|дирҳам|дирхам|риал|тенге|сум\\b|[$€£¥₽₸]|دلار|یورو|روبل|سامانی|ریال|دولار|يورو|سوموني");

    /** Units of one kind can be converted; money only in the newspaper of the day. */
    enum Kind {
        AREA,
        LENGTH,
        WEIGHT,
        VOLUME,
        WARMTH,
        TIME,
        MONEY
    }

    private static final Set<Unit> TIMES = EnumSet.range(SECOND, YEAR);
    private static final Pattern ANY = Pattern.compile("(?:(?:" + Scales.SHAPE + "[\\p{L}.]*)? ?(?:of )?)??[ -]?(?:"
            + String.join(
                    "|",
                    Arrays.stream(values())
                            .map(it -> "(?<" + it.group() + ">" + it.words + ")")
                            .toList())
            + ")");
    private static final Pattern TIME_WORD = Pattern.compile("(?<!\\p{L})(?:"
            + String.join(
                    "|",
                    TIMES.stream()
                            .map(it -> "(?<" + it.group() + ">" + it.words + ")")
                            .toList())
            + ")");

    private final Kind kind;
    private final double size;
    private final String words;

    Unit(Kind kind, double size, String words) {
        this.kind = kind;
        this.size = size;
        // The word boundary of patterns knows the letters of ASCII alone.
        this.words = words.replace("\\b", "(?!\\p{L})");
    }

    Kind kind() {
        return kind;
    }

    double size() {
        return size;
    }

    /** The unit of a number that stands there in a text in small letters; null without one. */
    static @Nullable Unit of(String text, int start, int end) {
        if (start > 0 && "$€£¥₽₸".indexOf(text.charAt(start - 1)) >= 0) {
            return MONEY;
        }
        Matcher found = ANY.matcher(text).region(end, text.length());
        return found.lookingAt() ? found(found, EnumSet.allOf(Unit.class)) : null;
    }

    /** Units of time that a text in small letters names. */
    static Set<Unit> times(String text) {
        Set<Unit> units = EnumSet.noneOf(Unit.class);
        Matcher word = TIME_WORD.matcher(text);
        while (word.find()) {
            units.add(found(word, TIMES));
        }
        return units;
    }

    private static Unit found(Matcher found, Set<Unit> among) {
        return among.stream()
                .filter(it -> found.group(it.group()) != null)
                .findFirst()
                .orElseThrow();
    }

    private String group() {
        return name().replace("_", "");
    }
}
