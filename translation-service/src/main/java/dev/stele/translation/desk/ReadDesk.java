package dev.stele.translation.desk;

import java.time.Clock;
import java.util.UUID;

/** What a person sees of the desk. */
public final class ReadDesk {

    private final Translations translations;
    private final Queue queue;
    private final Clock clock;

    public ReadDesk(Translations translations, Queue queue, Clock clock) {
        this.translations = translations;
        this.queue = queue;
        this.clock = clock;
    }

    /** One translation with all its sentences. */
    public Snapshot translation(UUID id, Member member) {
        Snapshot found = translations
                .find(id)
                .orElseThrow(() -> new Refused(new Refusal.Unknown()))
                .snapshot();
        member.mustSee(found.key());
        return found;
    }

    /** An article in one locale; editors see every language of what they write. */
    public Snapshot text(UUID articleId, String locale, Member member, boolean editor) {
        Snapshot found = translations
                .find(new TranslationKey(articleId, Locales.parse(locale)).id())
                .orElseThrow(() -> new Refused(new Refusal.Unknown()))
                .snapshot();
        if (!editor) {
            member.mustSee(found.key());
        }
        return found;
    }

    /** One translation that the person works on, under that claim. */
    public Snapshot claimed(UUID id, Member member, long token) {
        Snapshot found = translation(id, member);
        member.mustTranslate(found.key());
        found.lease().held(member.name(), token, clock.instant());
        return found;
    }

    /** A page of the translations in the person's locales, the oldest due first. */
    public Queue.Page queue(Queue.Filter filter, Member member) {
        return queue.find(filter, member, clock.instant());
    }
}
