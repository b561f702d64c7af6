package dev.stele.publisher.deadletter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter told to somebody who knows articles and not records.
 *
 * @param articleId whose it is, where that can be told
 * @param headline by which the newsroom knows the article, in this letter's text or the newest that is known
 * @param locale the language that it is about, where it is about one
 * @param revision the revision that it is about, where it is about one
 * @param fact what the record meant to say
 * @param cause why it could not be applied
 * @param words both in one English sentence
 */
public record Account(
        @Nullable UUID articleId,
        @Nullable String headline,
        @Nullable String locale,
        @Nullable Integer revision,
        Fact fact,
        Cause cause,
        String words) {

    /** What a record says has happened. */
    public enum Fact {
        RELEASED("a revision was released"),
        APPROVED("a translation was approved"),
        CARRIED_OVER("an approved translation goes on to hold"),
        ORDERED("a publication was ordered"),
        WITHDRAWN("the article was withdrawn"),
        PICTURE("a picture was added"),
        FRONT("the home list was changed"),
        SITE("the site was configured"),
        ADDRESSES("old addresses were given new places"),
        UNKNOWN("something that cannot be told");

        final String words;

        Fact(String words) {
            this.words = words;
        }
    }

    /** Why a record was put aside. */
    public enum Cause {
        UNREADABLE("the record is damaged or incomplete"),
        FROM_THE_FUTURE("this version of the service does not know such records"),
        ALTERED("the text is not the one that was approved"),
        EARLIER_MISSING("what it builds on has not arrived"),
        CONTRADICTS("it contradicts what is known of the article");

        final String words;

        Cause(String words) {
            this.words = words;
        }
    }

    /** In one sentence. */
    public static String sentence(Fact fact, Cause cause) {
        return "The record says that " + fact.words + ", and was put aside because " + cause.words + ".";
    }
}
