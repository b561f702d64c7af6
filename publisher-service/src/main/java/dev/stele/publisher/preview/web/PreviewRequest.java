package dev.stele.publisher.preview.web;

import dev.stele.chassis.events.EventCodec;
import dev.stele.chassis.events.MalformedEvent;
import dev.stele.chassis.web.FieldError;
import dev.stele.chassis.web.InvalidRequest;
import dev.stele.contracts.ArticleContent;
import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.MediaRef;
import dev.stele.publisher.preview.PreviewText.Text;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text to be shown as a page.
 *
 * @param kind news, if nothing is said
 * @param media what is known of its pictures
 */
record PreviewRequest(
        UUID articleId,
        @Nullable ArticleKind kind,
        String locale,
        String sourceLocale,
        ArticleContent content,
        @Nullable List<MediaRef> media) {

    private static final Pattern LOCALE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}");

    /** What a fact of the log may not lack, a preview may not lack either. */
    Text text(EventCodec codec) {
        PreviewRequest whole;
        try {
            whole = codec.read(codec.write(this).getBytes(StandardCharsets.UTF_8), PreviewRequest.class);
        } catch (MalformedEvent e) {
            throw malformed("", String.valueOf(e.getMessage()));
        }
        locale("/locale", whole.locale());
        locale("/sourceLocale", whole.sourceLocale());
        List<MediaRef> pictures = whole.media() == null ? List.of() : whole.media();
        PreviewBounds.check(whole.content(), pictures);
        return new Text(
                whole.articleId(),
                whole.kind() == null ? ArticleKind.NEWS : whole.kind(),
                whole.locale(),
                whole.sourceLocale(),
                whole.content(),
                pictures);
    }

    private static void locale(String pointer, String tag) {
        if (!LOCALE.matcher(tag).matches()) {
            throw malformed(pointer, "Not a language tag.");
        }
    }

    private static InvalidRequest malformed(String pointer, String message) {
        return InvalidRequest.malformed(List.of(new FieldError(pointer, "malformed", message)));
    }
}
