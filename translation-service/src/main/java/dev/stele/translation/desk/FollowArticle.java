package dev.stele.translation.desk;

import dev.stele.contracts.ArticleWithdrawn;
import dev.stele.contracts.PublicationOrdered;
import dev.stele.contracts.RevisionReleased;
import dev.stele.contracts.TargetLocale;
import dev.stele.translation.slug.Slugs;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Keeps the desk in step with what is released, ordered and withdrawn. */
public final class FollowArticle {

    private final Translations translations;
    private final Withdrawals withdrawals;
    private final Changes changes;
    private final SourceText sourceText;
    private final ContentHash hash;
    private final Slugs slugs;
    private final Drafts drafts;

    public FollowArticle(
            Translations translations,
            Withdrawals withdrawals,
            Segmenter segmenter,
            ContentHash hash,
            Slugs slugs,
            Drafts drafts) {
        this.translations = translations;
        this.withdrawals = withdrawals;
        this.changes = new Changes(translations);
        this.sourceText = new SourceText(segmenter);
        this.hash = hash;
        this.slugs = slugs;
        this.drafts = drafts;
    }

    /** Puts the revision on the desk of every locale that it is wanted in. */
    public void released(RevisionReleased release) {
        Locale sourceLocale = Locales.parse(release.sourceLocale());
        Set<Locale> targets = release.targets().stream()
                .map(TargetLocale::locale)
                .map(Locales::parse)
                .filter(locale -> !locale.equals(sourceLocale))
                .collect(Collectors.toSet());
        if (release.content().slug() != null) {
            slugs.claim(sourceLocale, release.content().slug(), release.articleId());
        }
        List<Sentence> sentences =
                targets.isEmpty() ? List.of() : sourceText.sentences(release.content(), sourceLocale);
        RuntimeException trouble = null;
        for (Locale target : targets) {
            try {
                released(new TranslationKey(release.articleId(), target), release, sentences);
            } catch (RuntimeException e) {
                // What is wrong with one language holds up no other.
                trouble = e;
            }
        }
        dropOthers(release, targets);
        if (trouble != null) {
            throw trouble;
        }
    }

    private void released(TranslationKey key, RevisionReleased release, List<Sentence> sentences) {
        boolean changed;
        try {
            changed = follow(key, release, sentences, it -> it.release(release, sentences, hash));
        } catch (Refused refused) {
            if (!(refused.refusal() instanceof Refusal.TooLarge)) {
                throw refused;
            }
            // The revision reaches the desk nevertheless: people can shorten the text, a dead letter could not.
            changed = follow(key, release, sentences, it -> it.releaseTooLarge(release, sentences));
        }
        if (changed) {
            drafts.wanted(key);
        }
    }

    private boolean follow(
            TranslationKey key, RevisionReleased release, List<Sentence> sentences, Consumer<SourceChanges> step) {
        return changes.apply(
                () -> translations.find(key.id()).orElseGet(() -> needed(key, release, sentences)), translation -> {
                    step.accept(translation.sourceChanges());
                    return !translation.snapshot().equals(translation.loaded());
                });
    }

    private Translation needed(TranslationKey key, RevisionReleased release, List<Sentence> sentences) {
        Translation translation = Translation.needed(key, release, sentences);
        translation.sourceChanges().withdraw(withdrawals.last(key), release.occurredAt());
        return translation;
    }

    private void dropOthers(RevisionReleased release, Set<Locale> targets) {
        translations.targetsOf(release.articleId()).stream()
                .filter(it -> !targets.contains(it.key().locale()) && it.revision() < release.revision())
                .forEach(it -> withdraw(it.key(), release.sequence(), release.occurredAt()));
    }

    /** Takes the article off the desk of the named locales, or of all. */
    public void withdrawn(ArticleWithdrawn withdrawal) {
        Set<Locale> locales = withdrawal.locales().stream().map(Locales::parse).collect(Collectors.toSet());
        List<String> tags = locales.stream().map(Locale::toLanguageTag).toList();
        withdrawals.remember(withdrawal.articleId(), tags, withdrawal.sequence());
        translations.targetsOf(withdrawal.articleId()).stream()
                .map(KnownTarget::key)
                .filter(it -> locales.isEmpty() || locales.contains(it.locale()))
                .forEach(it -> withdraw(it, withdrawal.sequence(), withdrawal.occurredAt()));
    }

    /** Puts what was withdrawn back on the desk of the ordered locales. */
    public void ordered(PublicationOrdered order) {
        for (String locale : order.locales()) {
            TranslationKey key = new TranslationKey(order.articleId(), Locales.parse(locale));
            long withdrawal = withdrawals.last(key);
            if (withdrawal > 0 && withdrawal < order.sequence()) {
                translations
                        .find(key.id())
                        .ifPresent(found -> changes.change(
                                key.id(), it -> it.sourceChanges().order(order.sequence(), order.occurredAt())));
                withdrawals.lift(key, order.sequence());
            }
        }
    }

    private void withdraw(TranslationKey key, long sequence, Instant at) {
        changes.change(key.id(), it -> it.sourceChanges().withdraw(sequence, at));
    }
}
