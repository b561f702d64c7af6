package dev.stele.website.answer;

import java.util.Set;

/** Tells what stands at an address by its form. */
final class Addresses {

    private static final Set<String> FOLDERS = Set.of("news", "pages", "articles");

    private Addresses() {}

    static boolean isOfAList(Kept entry) {
        return mayListArticles(entry.address);
    }

    /** Whether an article that went live may belong there: home pages, lists, feeds, sitemaps, not single articles or files. */
    static boolean mayListArticles(String address) {
        if (address.startsWith("/media/") || address.startsWith("/assets/")) {
            return false;
        }
        String[] parts =
                address.substring(address.startsWith("/api/v1/") ? 8 : 1).split("/", 4);
        return parts.length < 3 || !FOLDERS.contains(parts[1]);
    }
}
