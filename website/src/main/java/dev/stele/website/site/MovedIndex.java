package dev.stele.website.site;

import java.util.Arrays;

/**
 * Whether an address may be in the table of old ones, told from memory: eight bytes each. Where it says yes the table is
 * asked, so two addresses of one hash cost a look-up and nothing else.
 */
final class MovedIndex {

    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final long[] hashes;

    private MovedIndex(long[] hashes) {
        this.hashes = hashes;
    }

    static MovedIndex of(Site store) {
        long[][] growing = {new long[64]};
        int[] count = {0};
        store.eachMoved(key -> {
            if (count[0] == growing[0].length) {
                growing[0] = Arrays.copyOf(growing[0], 2 * count[0]);
            }
            growing[0][count[0]++] = hash(key);
        });
        long[] hashes = Arrays.copyOf(growing[0], count[0]);
        Arrays.sort(hashes);
        return new MovedIndex(hashes);
    }

    boolean mayHave(String key) {
        return Arrays.binarySearch(hashes, hash(key)) >= 0;
    }

    /** FNV-1a. */
    private static long hash(String key) {
        long hash = BASIS;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * PRIME;
        }
        return hash;
    }
}
