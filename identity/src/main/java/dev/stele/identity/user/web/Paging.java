package dev.stele.identity.user.web;

import java.util.Map;
import java.util.Set;

/** Which part of a list; {@code page} counts from 0. */
record Paging(int page, int size) {

    private static final int DEFAULT_SIZE = 20;
    private static final int LARGEST_SIZE = 100;
    private static final int LAST_PAGE = 1_000_000;

    static Paging from(Map<String, String> parameters) {
        for (String name : parameters.keySet()) {
            // A filter that is not understood would silently show too much.
            if (!Set.of("page", "size").contains(name)) {
                throw new InvalidParameter(name, "there is no such parameter");
            }
        }
        return new Paging(
                number(parameters, "page", 0, 0, LAST_PAGE), number(parameters, "size", DEFAULT_SIZE, 1, LARGEST_SIZE));
    }

    private static int number(Map<String, String> parameters, String name, int absent, int least, int most) {
        String text = parameters.get(name);
        if (text == null) {
            return absent;
        }
        if (text.matches("\\d{1,7}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new InvalidParameter(name, "a whole number from " + least + " to " + most);
    }

    /** A query parameter that cannot be understood. */
    static final class InvalidParameter extends RuntimeException {

        private final String parameter;

        InvalidParameter(String parameter, String message) {
            super(message);
            this.parameter = parameter;
        }

        String parameter() {
            return parameter;
        }
    }
}
