package dev.stele.content.validation;

import dev.stele.chassis.web.Problem;
import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.Block;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * Bounds the sentences of an article and of all its translations. Each is stored by itself in every language that the
 * article is translated into, so many short ones cost far more memory than their characters.
 */
final class SentenceLimit {

    static final int MOST = 5_000;
    static final int MOST_TRANSLATED = 20_000;

    private static final String ENDS = ".!?…؟۔։।";
    private static final String ENDS_WITHOUT_SPACE = "。！？";
    private static final String LINE_BREAK = "<br";

    private SentenceLimit() {}

    /**
     * Throws a {@link Problem} when the article may have more than {@value #MOST}, or its translations together more than
     * {@value #MOST_TRANSLATED}.
     *
     * @param languages that the article is translated into
     */
    static void check(ArticleContent content, int languages) {
        long most = most(content.lead())
                + content.blocks().stream()
                        .flatMap(SentenceLimit::texts)
                        .mapToLong(SentenceLimit::most)
                        .sum();
        if (most > MOST) {
            throw tooLarge("An article has at most " + MOST + " sentences, list items and captions. Split it in two.");
        }
        if (most * languages > MOST_TRANSLATED) {
            throw tooLarge("An article has at most " + MOST_TRANSLATED
                    + " sentences, list items and captions to translate, counted in each of its languages;"
                    + " this one has up to " + most + " in " + languages + ". Split it, or choose fewer languages.");
        }
    }

    static Problem tooLarge(String detail) {
        return new Problem(HttpStatus.CONTENT_TOO_LARGE, "article-too-large", "The article is too large", detail);
    }

    private static Stream<@Nullable String> texts(Block block) {
        return switch (block) {
            case Block.Paragraph p -> Stream.of(p.text());
            case Block.Heading h -> Stream.of(h.text());
            case Block.Listing l -> l.items().stream();
            case Block.Quote q -> Stream.of(q.text(), q.speaker(), q.role());
            case Block.Image i -> Stream.of(i.alt(), i.caption(), i.credit());
            case Block.Gallery g -> g.images().stream().flatMap(it -> Stream.of(it.alt(), it.caption(), it.credit()));
            case Block.Button b -> Stream.of(b.label());
            case Block.Embed e -> Stream.empty();
        };
    }

    /** One, and one more for each place where the usual rules of any language may begin another: rather too many. */
    private static int most(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        int most = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = (c == '\n' && i > 0 && ENDS.indexOf(text.charAt(i - 1)) < 0)
                    || ENDS_WITHOUT_SPACE.indexOf(c) >= 0
                    || (c == '<' && text.startsWith(LINE_BREAK, i))
                    || (ENDS.indexOf(c) >= 0 && i + 1 < text.length() && !isWithin(text.charAt(i + 1)));
            most += ends ? 1 : 0;
        }
        return most;
    }

    /** Whether an end mark before that character stands within a number, an abbreviation or a row of such marks. */
    private static boolean isWithin(char next) {
        return Character.isLetterOrDigit(next) || ENDS.indexOf(next) >= 0;
    }
}
