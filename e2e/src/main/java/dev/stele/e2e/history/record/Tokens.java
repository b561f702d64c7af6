package dev.stele.e2e.history.record;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that name the writer of a text. They are made of letters only, because translation checks compare numbers. */
public final class Tokens {

    private static final String DIGITS = "bcdfghjklm";
    private static final Pattern TOKEN = Pattern.compile("zq[bcdfghjklm]+x");

    private final AtomicInteger last;

    /** @param before the number before the first token, so that several sets of tokens can be told apart */
    public Tokens(int before) {
        this.last = new AtomicInteger(before);
    }

    /** A token that this object has not given before. */
    public String next() {
        return of(last.incrementAndGet());
    }

    public static String of(int number) {
        StringBuilder token = new StringBuilder("zq");
        Integer.toString(number).chars().forEach(digit -> token.append(DIGITS.charAt(digit - '0')));
        return token.append('x').toString();
    }

    /** All different tokens in a text, in their order. */
    public static Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) {
            found.add(token.group());
        }
        return found;
    }

    /** The first token of a text, or an empty string. */
    public static String first(String text) {
        Matcher token = TOKEN.matcher(text);
        return token.find() ? token.group() : "";
    }
}
