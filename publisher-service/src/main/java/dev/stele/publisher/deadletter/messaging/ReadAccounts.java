package dev.stele.publisher.deadletter.messaging;

import dev.stele.chassis.events.EventCodec;
import dev.stele.chassis.events.EventRecords;
import dev.stele.chassis.events.UnknownEventType;
import dev.stele.contracts.AddressesMoved;
import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.ArticleWithdrawn;
import dev.stele.contracts.EventTypes;
import dev.stele.contracts.FrontCurated;
import dev.stele.contracts.MediaPublished;
import dev.stele.contracts.MediaTakenDown;
import dev.stele.contracts.NewsEvent;
import dev.stele.contracts.PublicationOrdered;
import dev.stele.contracts.RevisionReleased;
import dev.stele.contracts.SiteConfigured;
import dev.stele.contracts.TranslationApproved;
import dev.stele.contracts.TranslationCarriedOver;
import dev.stele.contracts.VariantFact;
import dev.stele.publisher.article.Rejected;
import dev.stele.publisher.article.messaging.FactReader;
import dev.stele.publisher.deadletter.Account;
import dev.stele.publisher.deadletter.Account.Cause;
import dev.stele.publisher.deadletter.Account.Fact;
import dev.stele.publisher.deadletter.Accounts;
import dev.stele.publisher.deadletter.DeadLetter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Reads a letter once more, as far as it can be read. */
final class ReadAccounts implements Accounts {

    private static final Map<Class<? extends NewsEvent>, Fact> FACTS = Map.of(
            RevisionReleased.class, Fact.RELEASED,
            TranslationApproved.class, Fact.APPROVED,
            TranslationCarriedOver.class, Fact.CARRIED_OVER,
            PublicationOrdered.class, Fact.ORDERED,
            ArticleWithdrawn.class, Fact.WITHDRAWN,
            MediaPublished.class, Fact.PICTURE,
            MediaTakenDown.class, Fact.PICTURE,
            FrontCurated.class, Fact.FRONT,
            SiteConfigured.class, Fact.SITE,
            AddressesMoved.class, Fact.ADDRESSES);

    private final FactReader reader;
    private final EventCodec codec;
    private final Function<UUID, Optional<String>> headlines;

    /** @param headlines the newest headline that is known of an article */
    ReadAccounts(FactReader reader, EventCodec codec, Function<UUID, Optional<String>> headlines) {
        this.reader = reader;
        this.codec = codec;
        this.headlines = headlines;
    }

    @Override
    public Account of(DeadLetter letter) {
        ConsumerRecord<byte[], byte[]> message = record(letter);
        try {
            return told(letter, reader.read(message), Cause.CONTRADICTS);
        } catch (Rejected e) {
            return told(letter, EventRecords.read(message, codec), Cause.ALTERED);
        } catch (UnknownEventType e) {
            return told(letter, null, Cause.FROM_THE_FUTURE);
        } catch (RuntimeException e) {
            return told(letter, null, Cause.UNREADABLE);
        }
    }

    private Account told(DeadLetter letter, @Nullable NewsEvent event, Cause seen) {
        UUID article = article(letter);
        Fact fact = fact(letter);
        Cause cause =
                seen == Cause.CONTRADICTS && letter.error().contains("was not released") ? Cause.EARLIER_MISSING : seen;
        return new Account(
                article,
                headline(event)
                        .or(() -> Optional.ofNullable(article).flatMap(headlines))
                        .orElse(null),
                locale(event),
                revision(event),
                fact,
                cause,
                Account.sentence(fact, cause));
    }

    private static @Nullable UUID article(DeadLetter letter) {
        byte[] key = letter.key();
        try {
            return key == null ? null : UUID.fromString(new String(key, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static Optional<String> headline(@Nullable NewsEvent event) {
        ArticleContent content = switch (event) {
            case RevisionReleased e -> e.content();
            case VariantFact e -> e.variant();
            case null, default -> null;
        };
        return Optional.ofNullable(content).map(ArticleContent::headline);
    }

    private static @Nullable String locale(@Nullable NewsEvent event) {
        return switch (event) {
            case RevisionReleased e -> e.sourceLocale();
            case VariantFact e -> e.locale();
            case null, default -> null;
        };
    }

    private static @Nullable Integer revision(@Nullable NewsEvent event) {
        return switch (event) {
            case RevisionReleased e -> e.revision();
            case VariantFact e -> e.sourceRevision();
            case PublicationOrdered e -> e.revision();
            case null, default -> null;
        };
    }

    private static Fact fact(DeadLetter letter) {
        return Optional.ofNullable(letter.type())
                .flatMap(EventTypes::classOf)
                .map(FACTS::get)
                .orElse(Fact.UNKNOWN);
    }

    private static ConsumerRecord<byte[], byte[]> record(DeadLetter letter) {
        var message = new ConsumerRecord<byte[], byte[]>(
                letter.topic(), letter.partition(), letter.offset(), letter.key(), letter.payload());
        letter.headers().forEach(header -> message.headers().add(header.name(), header.value()));
        return message;
    }
}
