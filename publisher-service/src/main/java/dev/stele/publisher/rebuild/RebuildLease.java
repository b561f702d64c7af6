package dev.stele.publisher.rebuild;

import java.util.OptionalLong;

/** The right of one instance to rebuild the site, for a time that it prolongs. */
public interface RebuildLease {

    /** A token greater than all before; empty while another instance rebuilds. */
    OptionalLong take();

    /** False when the lease has run out, or another instance has taken it. */
    boolean renew(long token);

    /** Asks the other instances to fold nothing as long as this lease lasts, or lets them go on. */
    void hold(long token, boolean still);

    void release(long token);
}
