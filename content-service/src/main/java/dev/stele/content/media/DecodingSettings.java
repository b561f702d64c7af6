package dev.stele.content.media;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of the processes that decode uploaded pictures.
 *
 * @param workers how many pictures are decoded at once, each in a process of its own
 * @param waiting how many more uploads may wait; they are on the disk meanwhile
 * @param perPerson how many uploads of one person are decoded or wait
 * @param patience how long an upload waits
 * @param processorTime what one picture may use; the process is killed then
 * @param deadline how long one picture may take by the clock; the process is killed then
 * @param heap of one worker
 * @param keepWarm how long a worker without work is kept
 * @param picturesPerWorker after so many a worker is replaced
 */
@ConfigurationProperties("stele.media.decoding")
record DecodingSettings(
        @DefaultValue("2") int workers,
        @DefaultValue("30") int waiting,
        @DefaultValue("8") int perPerson,
        @DefaultValue("30s") Duration patience,
        @DefaultValue("15s") Duration processorTime,
        @DefaultValue("45s") Duration deadline,
        @DefaultValue("224MB") DataSize heap,
        @DefaultValue("30s") Duration keepWarm,
        @DefaultValue("100") int picturesPerWorker) {}
