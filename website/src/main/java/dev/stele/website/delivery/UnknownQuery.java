package dev.stele.website.delivery;

/** A parameter of the query is not known, given twice, or has a value that it cannot have. */
final class UnknownQuery extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    UnknownQuery(String parameter) {
        super(parameter, null, false, false);
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }
}
