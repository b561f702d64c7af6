package dev.stele.contracts;

/** Names and shape of the topics; every service creates the ones it uses when they are missing. */
public final class Topics {

    /** Every fact the site depends on, keyed by aggregate, kept for ever. */
    public static final String NEWS = "stele.news";

    /** What is live, compacted. */
    public static final String PAGES = "stele.pages";

    /** Progress of translations, compacted. */
    public static final String DESK = "stele.desk";

    /** Which article has an address that several wanted, compacted; the publisher's own, of one partition. */
    public static final String ADDRESSES = "stele.addresses";

    /**
     * The key of each picture's bytes in the log, 32 bytes by media id, of one partition; compacted. A tombstone makes the
     * bytes unreadable.
     */
    public static final String KEYS = "stele.keys";

    /** Which article looks different now, for an hour; the content service's own, of one partition, read by each of its instances. */
    public static final String SIGNALS = "stele.signals";

    /** Partitions of each topic that services share: the most consumers that can share the work. */
    public static final int PARTITIONS = 12;

    /** Largest record, in bytes, on every topic. */
    public static final int MAX_RECORD_BYTES = 2_097_152;

    private Topics() {}

    /** Where a consumer group parks the records of a topic that it cannot apply. */
    public static String deadLetters(String topic, String group) {
        return topic + "." + group + "-dlt";
    }
}
