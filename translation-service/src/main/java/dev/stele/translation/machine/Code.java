package dev.stele.translation.machine;

/**
 * An inline tag without its wording.
 *
 * @param id from 1; the closing tag has that of its opening one
 * @param parent id of the element that it stands in, or 0
 */
record Code(Kind kind, int id, int parent) {

    enum Kind {
        OPEN,
        CLOSE,
        EMPTY
    }

    String written(Form form) {
        return switch (form) {
            case TAGGED ->
                switch (kind) {
                    case OPEN -> "<g id=\"" + id + "\">";
                    case CLOSE -> "</g>";
                    case EMPTY -> "<x id=\"" + id + "\"/>";
                };
            case PLACEHELD -> kind == Kind.CLOSE ? "[[/" + id + "]]" : "[[" + id + "]]";
            // A line break keeps words apart.
            case PLAIN -> kind == Kind.EMPTY ? " " : "";
        };
    }
}
