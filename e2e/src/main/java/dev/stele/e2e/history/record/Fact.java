package dev.stele.e2e.history.record;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** An event about an article in the order of the log. A stream's sequences have no gaps. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "fact")
public sealed interface Fact {

    String id();

    String article();

    /** The article, or article and locale. */
    String stream();

    long sequence();

    /** A text became final in its source language. */
    record Released(
            String id,
            String article,
            String stream,
            long sequence,
            int revision,
            String locale,
            String token,
            String path)
            implements Fact {}

    /** A translation was approved, or carried over to another revision. */
    record Approved(
            String id,
            String article,
            String stream,
            long sequence,
            int revision,
            int version,
            String locale,
            String token,
            String path,
            boolean byPerson)
            implements Fact {}

    /** A publication was ordered. */
    record Ordered(
            String id,
            String article,
            String stream,
            long sequence,
            int revision,
            List<String> locales,
            boolean together)
            implements Fact {}

    /** A withdrawal; no locales stand for all. */
    record Withdrawn(String id, String article, String stream, long sequence, List<String> locales) implements Fact {}

    /** Any other event of the stream. */
    record Other(String id, String article, String stream, long sequence) implements Fact {}
}
