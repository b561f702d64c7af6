package dev.stele.publisher.article;

import dev.stele.chassis.events.EventCodec;
import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.ArticleContent.Legal;
import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.ArticleWithdrawn;
import dev.stele.contracts.Block;
import dev.stele.contracts.MediaPublished;
import dev.stele.contracts.MediaRef;
import dev.stele.contracts.NewsEvent;
import dev.stele.contracts.PublicationMode;
import dev.stele.contracts.PublicationOrdered;
import dev.stele.contracts.RevisionReleased;
import dev.stele.contracts.TranslationApproved;
import dev.stele.contracts.UpdateType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One article as the services before the publisher would tell of it; the log of its facts grows with every call. */
public final class Newsroom {

    private static final EventCodec CODEC = new EventCodec();
    private static final Instant START = Instant.parse("2026-09-24T06:00:00Z");

    public final UUID articleId;
    public final List<NewsEvent> log = new ArrayList<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private final TreeMap<Integer, RevisionReleased> released = new TreeMap<>();

    private final ArticleKind kind;

    public Newsroom(UUID articleId) {
        this(articleId, ArticleKind.NEWS);
    }

    private Newsroom(UUID articleId, ArticleKind kind) {
        this.articleId = articleId;
        this.kind = kind;
    }

    /** The same article, as a page of the site itself. */
    public Newsroom asPage() {
        return new Newsroom(articleId, ArticleKind.PAGE);
    }

    public static Newsroom number(int n) {
        return new Newsroom(new UUID(0x0198f3a20c4e7b1aL + ((long) n << 32), 0x8f5d64d1c7e20b9aL + n));
    }

    public RevisionReleased release(String slug, UUID... pictures) {
        return release(UpdateType.MAJOR, slug, pictures);
    }

    public RevisionReleased release(UpdateType type, String slug, UUID... pictures) {
        int revision = released.isEmpty() ? 1 : released.lastKey() + 1;
        ArticleContent content = content("en", revision, 0, slug, legal(revision), pictures);
        List<MediaRef> media = List.of(pictures).stream()
                .distinct()
                .map(id -> new MediaRef(id, 1600, 900, "image/jpeg", List.of(480, 960)))
                .toList();
        RevisionReleased e = new RevisionReleased(
                id(),
                next(""),
                time(),
                articleId,
                kind,
                revision,
                "en",
                List.of(),
                content,
                CODEC.hash(content),
                type,
                "changed",
                media,
                null,
                "editor");
        released.put(revision, e);
        return add(e);
    }

    /** Another revision, and the order to show it in English. */
    public List<NewsEvent> renew(UpdateType type) {
        return List.of(release(type, "well"), order(revision(), PublicationMode.AS_READY, "en"));
    }

    public List<MediaPublished> publish(UUID picture) {
        return List.of(media(picture, 480), media(picture, 960));
    }

    public MediaPublished publishWebp(UUID picture, int width) {
        return media(picture, width, "image/webp");
    }

    private MediaPublished media(UUID picture, int width) {
        return media(picture, width, "image/jpeg");
    }

    private MediaPublished media(UUID picture, int width, String type) {
        byte[] data = (picture + "/" + width + type).getBytes(StandardCharsets.UTF_8);
        return add(new MediaPublished(
                id(), next(""), time(), articleId, picture, width, width * 9 / 16, type, sha256(data), data));
    }

    public PublicationOrdered order(int revision, PublicationMode mode, String... locales) {
        return add(
                new PublicationOrdered(id(), next(""), time(), articleId, revision, List.of(locales), mode, "chief"));
    }

    public ArticleWithdrawn withdraw(String... locales) {
        return add(new ArticleWithdrawn(id(), next(""), time(), articleId, List.of(locales), "an error", "chief"));
    }

    public TranslationApproved approve(String locale, int revision) {
        return approve(
                locale,
                revision,
                locale + "-" + released.get(revision).content().slug());
    }

    public TranslationApproved approve(String locale, int revision, String slug) {
        RevisionReleased source = released.get(revision);
        int version = versions.merge(locale, 1, Integer::sum);
        UUID[] pictures = source.media().stream().map(MediaRef::mediaId).toArray(UUID[]::new);
        ArticleContent variant = content(locale, revision, version, slug, legal(revision), pictures);
        return add(new TranslationApproved(
                id(),
                next(locale),
                time(),
                articleId,
                locale,
                "en",
                revision,
                version,
                source.contentHash(),
                variant,
                CODEC.hash(variant),
                locale,
                "reviewer",
                null,
                "Translator " + locale));
    }

    public int revision() {
        return released.isEmpty() ? 0 : released.lastKey();
    }

    private @Nullable Legal legal(int revision) {
        return kind == ArticleKind.PAGE
                ? new Legal(revision + ".0", LocalDate.of(2026, 1, 1).plusMonths(revision), "en")
                : null;
    }

    private static ArticleContent content(
            String locale, int revision, int version, String slug, @Nullable Legal legal, UUID... pictures) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph("b1", "Text " + locale + " " + revision + "." + version + " is <em>here</em>."));
        for (UUID picture : pictures) {
            blocks.add(new Block.Image("i" + blocks.size(), picture, "A picture", "Caption", "Credit"));
        }
        return new ArticleContent(
                "Headline " + locale + " " + revision + "." + version,
                slug,
                "Lead",
                null,
                List.of("By"),
                "news",
                List.of("tag"),
                null,
                blocks,
                legal);
    }

    private <E extends NewsEvent> E add(E event) {
        log.add(event);
        return event;
    }

    private UUID id() {
        return UUID.nameUUIDFromBytes((articleId + "/" + log.size()).getBytes(StandardCharsets.UTF_8));
    }

    private long next(String stream) {
        return sequences.merge(stream, 1L, Long::sum);
    }

    private Instant time() {
        return START.plusSeconds(log.size() + 1L);
    }

    private static String sha256(byte[] data) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(data));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
