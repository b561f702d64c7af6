package dev.stele.content.board;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many people may look at the board as it changes.
 *
 * @param streams open at a time
 * @param streamsPerPerson of these, by one person
 * @param waiting articles in the queue of one stream; above it the stream is told to look at everything again
 * @param heartbeat after how long a silent stream says that it is alive
 * @param longest how long a stream lasts, if its token does not end before
 */
@ConfigurationProperties("stele.board")
public record BoardSettings(
        @DefaultValue("500") int streams,
        @DefaultValue("12") int streamsPerPerson,
        @DefaultValue("100") int waiting,
        @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("1h") Duration longest) {}
