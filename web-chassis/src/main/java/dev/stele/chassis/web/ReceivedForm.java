package dev.stele.chassis.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.tomcat.util.http.Parameters;

/** Parses a form as the server does, which cannot once the body has been read. */
final class ReceivedForm {

    private ReceivedForm() {}

    /**
     * @param query the parameters of the address, which come before those of the form
     * @param most how many parameters both may have together; negative for any number
     * @throws org.apache.tomcat.util.http.InvalidParameterException if there are more, or one of them cannot be decoded
     */
    static Map<String, String[]> parse(Map<String, String[]> query, InputStream form, Charset charset, int most)
            throws IOException {
        Parameters parsed = new Parameters();
        parsed.setLimit(most);
        parsed.setCharset(charset);
        query.forEach((name, values) -> {
            for (String value : values) {
                parsed.addParameter(name, value);
            }
        });
        byte[] bytes = form.readAllBytes();
        parsed.processParameters(bytes, 0, bytes.length);
        Map<String, String[]> found = new LinkedHashMap<>();
        for (String name : Collections.list(parsed.getParameterNames())) {
            found.put(name, parsed.getParameterValues(name));
        }
        return Collections.unmodifiableMap(found);
    }
}
