package dev.stele.website.site;

import java.util.function.Function;

/** The door to the site that is live now; everything read in one call comes from one database. */
public interface SiteStore {

    <T> T read(Function<Site, T> reader);
}
