package dev.stele.stack.signin;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What the browser stands on: an address and what was there. */
record Page(URI address, String body) {

    private static final Pattern ACTION = Pattern.compile("<form[^>]*\\baction=\"([^\"]*)\"");
    private static final Pattern INPUT = Pattern.compile("<input[^>]*>");
    private static final Pattern HIDDEN = Pattern.compile("\\btype=\"hidden\"");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    /** The form of the page with these fields filled in and its hidden ones kept. */
    Form form(Map<String, String> filled) {
        var fields = new HashMap<String, String>();
        INPUT.matcher(body)
                .results()
                .map(match -> match.group())
                .filter(input -> HIDDEN.matcher(input).find())
                .forEach(input -> fields.put(attribute(NAME, input), attribute(VALUE, input)));
        fields.putAll(filled);
        return new Form(address.resolve(attribute(ACTION, body)), fields);
    }

    private static String attribute(Pattern pattern, String text) {
        var match = pattern.matcher(text);
        return match.find() ? match.group(1).replace("&amp;", "&") : "";
    }
}
