package dev.stele.embedded;

import java.nio.file.Path;

/** The settings of a broker alone on its machine. */
final class BrokerProperties {

    /** The largest payload of an event, and room for its headers and the batch around it. */
    private static final int MESSAGE_BYTES = 2_097_152 + 65_536;

    private BrokerProperties() {}

    static String of(Path data, int port, int controllerPort) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                controller.listener.names=CONTROLLER
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%3$s
                auto.create.topics.enable=false
                message.max.bytes=%4$d
                replica.fetch.max.bytes=%4$d
                log.retention.ms=-1
                log.segment.bytes=67108864
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                offsets.retention.minutes=525600
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=4
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                log.cleaner.dedupe.buffer.size=16777216
                num.network.threads=2
                num.io.threads=4
                """.formatted(port, controllerPort, data.toString().replace('\\', '/'), MESSAGE_BYTES);
    }
}
