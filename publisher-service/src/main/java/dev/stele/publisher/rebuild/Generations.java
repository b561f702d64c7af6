package dev.stele.publisher.rebuild;

/** The data databases, numbered: the live one, the one before it, and the one that may become live next. */
public interface Generations {

    String live();

    /** An empty database for the next generation; what an earlier attempt left there is dropped. */
    String next();

    Dump dump(String database);

    /** Makes {@code to} the live one in one write, if {@code from} still is, and drops those before {@code from}. */
    void change(String from, String to);

    /** The number of a generation. */
    long number(String database);
}
