package dev.stele.testkit.cost;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/** Texts of any length at which careless code takes quadratic time. */
public final class CostlyTexts {

    private static final String[] REPEATED = {
        "<a ",
        "<",
        "<a href=\"",
        "<a href='",
        "</a",
        "<em>",
        "<em></em>",
        "<!--",
        "<![CDATA[",
        "<br",
        "<br ",
        "&",
        "&#",
        "&#x",
        "&amp",
        "&amp;",
        "\"",
        "'",
        "«",
        "„“",
        "(",
        "((((",
        ")",
        "[",
        "[[",
        "{",
        "{{",
        "[insert ",
        "5%",
        "5 %",
        "7",
        "7,",
        "7.",
        "7 ",
        "1 000 ",
        "12:30 ",
        "1/2/",
        "1-",
        "-",
        "--",
        "$7 ",
        "7 km ",
        "7 (",
        "XI ",
        "MCM",
        " ",
        "\t",
        "\u00a0",
        "\n",
        " \n",
        "\u202e",
        "\u2066",
        "\u200d",
        "\u200b",
        "\u0301",
        "a\u0301",
        "\u0345",
        "\uFDFA",
        "\u00ad",
        "\uD83D\uDC68\u200D",
        "\uDB40\uDC41",
        "a",
        "Ab",
        "аb",
        "a.",
        "a. ",
        ". ",
        "...",
        "! ",
        "?!",
        "a-",
        "a'",
        "’",
        "a ",
        "the ",
        "the the ",
        "бир ",
        "аз ",
        "ва ",
        "ҳо",
        "و",
        "هزار ",
        "报",
        "@",
        "@a",
        "a@",
        "a@b.",
        "#",
        "#a",
        "http://",
        "www.",
        "https://a.b/",
        "a.b",
        "{a}",
        "%s",
        "one two three. ",
        "\\",
        "/",
        "*",
        "_",
        "|",
        "~",
        ",",
        ";",
        ":",
        "=-)",
        "1) ",
        "a) ",
        "It is open again. "
    };

    private CostlyTexts() {}

    /** By name; each function gives a text of about that many UTF-16 code units, no half characters. */
    public static Map<String, IntFunction<String>> all() {
        Map<String, IntFunction<String>> all = new LinkedHashMap<>();
        for (String part : REPEATED) {
            all.put(shown(part) + " again and again", length -> part.repeat(Math.max(1, length / part.length())));
        }
        all.put("one letter and many spaces", length -> "a" + " ".repeat(length) + "b");
        all.put("words and then a bracket", length -> "a ".repeat(length / 2) + ">");
        all.put("brackets opened and closed", length -> "(".repeat(length / 2) + ")".repeat(length / 2));
        all.put("one tag of many attributes", length -> "<a " + words(length) + ">b</a>");
        all.put("elements in each other", length -> "<em>".repeat(length / 9) + "</em>".repeat(length / 9));
        all.put("a tag in a tag that ends", length -> "<a ".repeat(length / 3) + ">b</a>");
        all.put("groups of three digits", length -> "777 ".repeat(length / 4) + "7777");
        all.put("digits and then a letter", length -> "7".repeat(length) + "a");
        all.put("numbers that differ", CostlyTexts::numbers);
        all.put("words that differ", CostlyTexts::words);
        all.put("sentences that differ", length -> words(length).replace(" ", ". A"));
        all.put("links that differ", CostlyTexts::links);
        return all;
    }

    private static String numbers(int length) {
        StringBuilder text = new StringBuilder(length + 10);
        for (int i = 10; text.length() < length; i++) text.append(i).append(' ');
        return text.toString();
    }

    private static String words(int length) {
        StringBuilder text = new StringBuilder(length + 10);
        for (int i = 0; text.length() < length; i++) {
            for (int rest = i; rest > 0; rest /= 26) text.append((char) ('a' + rest % 26));
            text.append(' ');
        }
        return text.toString();
    }

    private static String links(int length) {
        StringBuilder text = new StringBuilder(length + 40);
        for (int i = 0; text.length() < length; i++) {
            text.append("<a href=\"/en/news/").append(i).append("\">a</a> ");
        }
        return text.toString();
    }

    private static String shown(String part) {
        StringBuilder shown = new StringBuilder();
        part.chars().forEach(c -> shown.append(c > ' ' && c < 0x7F ? Character.toString(c) : "\\u%04x".formatted(c)));
        return shown.toString();
    }
}
