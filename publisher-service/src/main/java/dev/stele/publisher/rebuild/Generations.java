package dev.stele.publisher.rebuild;

/** The data databases: the live one, the one before it, and the one that may become live next. */
public interface Generations {

    String live();

    /** An empty database for the next generation; what an earlier attempt left there is dropped. */
    String next();

    /** @throws LiveSideBusy when the pause ends first */
    Dump dump(String database, Pause pause);

    /**
     * Makes {@code to} the live one in one write, if {@code from} still is and the lease of this token still lasts, and
     * drops all others but {@code from}.
     *
     * @return the number of the generation that begins, one more than the last
     */
    long change(String from, String to, long token);
}
