package dev.stele.translation.interchange;

import dev.stele.chassis.events.EventCodec;
import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.UpdateType;
import dev.stele.translation.Releases;
import dev.stele.translation.desk.DiscussTranslation;
import dev.stele.translation.desk.FollowArticle;
import dev.stele.translation.desk.FourEyes;
import dev.stele.translation.desk.Inspection;
import dev.stele.translation.desk.Member;
import dev.stele.translation.desk.Proposal;
import dev.stele.translation.desk.ProposeTargets;
import dev.stele.translation.desk.Queue;
import dev.stele.translation.desk.ReadDesk;
import dev.stele.translation.desk.ReviewTranslation;
import dev.stele.translation.desk.ReviewTranslation.Reading;
import dev.stele.translation.desk.Segment;
import dev.stele.translation.desk.Shelf;
import dev.stele.translation.desk.Snapshot;
import dev.stele.translation.desk.Standing;
import dev.stele.translation.desk.TranslateArticle;
import dev.stele.translation.desk.TranslationKey;
import dev.stele.translation.desk.Withdrawals;
import dev.stele.translation.desk.WrittenTarget;
import dev.stele.translation.segmentation.SrxSegmenter;
import dev.stele.translation.slug.ChooseSlug;
import dev.stele.translation.slug.Slugs;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A desk in memory with one article on it, and files that go out and come in. */
final class Workbench {

    /** Made-up texts are no language; what the checks say of them is for other tests. */
    private static final Inspection UNCHECKED = (translation, segments) -> Map.of();

    private static final Clock CLOCK = Clock.fixed(Releases.NOON.plusSeconds(3600), ZoneOffset.UTC);

    final Member translator;
    final Member reviewer;
    final UUID id;
    private final Releases releases;
    private final Shelf shelf = new Shelf();
    private final ReadDesk reading = new ReadDesk(shelf, new NoQueue(), CLOCK);
    private final TranslateArticle translating =
            new TranslateArticle(shelf, UNCHECKED, Duration.ofMinutes(30), true, CLOCK);
    private final ReviewTranslation reviewing = new ReviewTranslation(
            shelf,
            new ChooseSlug(new FreeSlugs()),
            locale -> FourEyes.REQUIRED,
            UNCHECKED,
            new EventCodec()::hash,
            CLOCK);
    private final DiscussTranslation discussing = new DiscussTranslation(shelf, CLOCK);
    private final ProposeTargets proposing = new ProposeTargets(shelf, CLOCK);
    private final ImportXliff importing = new ImportXliff(reading, translating);
    private final FollowArticle following = new FollowArticle(
            shelf,
            new NoWithdrawals(),
            new SrxSegmenter(language -> Optional.empty()),
            new EventCodec()::hash,
            new FreeSlugs(),
            key -> {});
    KnownTargets known = translation -> Map.of();
    long token;

    Workbench(String locale, ArticleContent content) {
        this.translator = new Member("translator", Set.of(locale), Set.of(), false);
        this.reviewer = new Member("reviewer", Set.of(), Set.of(locale), false);
        this.releases = Releases.of(locale);
        release(1, content);
        this.id = new TranslationKey(releases.articleId(), Locale.forLanguageTag(locale)).id();
        claim();
    }

    static Workbench of(String... paragraphs) {
        return new Workbench("ru", Releases.content("Water", paragraphs));
    }

    void release(int revision, ArticleContent content) {
        following.released(releases.release(revision, UpdateType.MAJOR, content));
    }

    void claim() {
        token = translating.claim(id, translator).token();
    }

    /** How often anything was saved so far. */
    int saves() {
        return (int) snapshot().version();
    }

    Snapshot snapshot() {
        return reading.translation(id, translator);
    }

    List<Segment> segments() {
        return snapshot().text().segments();
    }

    Segment segment(int index) {
        return segments().get(index);
    }

    void write(Segment segment, String target) {
        translating.write(
                id,
                translator,
                new WrittenTarget(segment.id(), target, segment.sourceHash(), false, Standing.CONFIRMED, token));
    }

    void propose(Segment segment, String target) {
        proposing.propose(id, List.of(new Proposal(segment.id(), segment.sourceHash(), target, "pseudo")));
    }

    void comment(Segment segment, String text) {
        discussing.comment(id, reviewer, segment.id(), text);
    }

    void submit() {
        translating.submit(id, translator, token);
    }

    void approve() {
        reviewing.approve(id, reviewer, Reading.UNSAID, null);
    }

    void reject(String comment, String... segments) {
        reviewing.reject(id, reviewer, comment, List.of(segments), Map.of());
        claim();
    }

    byte[] export(XliffVersion version) {
        return new ExportXliff(known).export(snapshot(), version);
    }

    XliffReport take(byte[] file) {
        return importing.take(id, translator, token, file);
    }

    private static final class NoQueue implements Queue {

        @Override
        public Page find(Filter filter, Member member, Instant now) {
            return new Page(List.of(), 0);
        }
    }

    private static final class NoWithdrawals implements Withdrawals {

        @Override
        public void remember(UUID articleId, Collection<String> locales, long sequence) {}

        @Override
        public void lift(TranslationKey key, long sequence) {}

        @Override
        public long last(TranslationKey key) {
            return 0;
        }
    }

    private static final class FreeSlugs implements Slugs {

        @Override
        public boolean claim(Locale locale, String slug, UUID articleId) {
            return true;
        }
    }
}
