package dev.stele.website.page;

import dev.stele.website.answer.Answer;
import dev.stele.website.language.Words;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the templates, which the build has turned into classes. */
@Component
public class PageRenderer {

    /** Readers and caches ask again each time, may show what they have meanwhile, and keep it when we are away. */
    private static final String PAGE = "public, max-age=0, stale-while-revalidate=30, stale-if-error=3600";

    private static final String ERROR = "no-cache";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Assets assets;
    private final JsonLd data;

    PageRenderer(Assets assets, JsonLd data) {
        this.assets = assets;
        this.data = data;
    }

    public Frame frame(Edition edition, Head head, List<Link> languages, @Nullable String path) {
        String canonical = head.canonical();
        Head whole = canonical == null || head.trail().isEmpty()
                ? head
                : head.withData(data.breadcrumbs(head.trail(), head.title(), canonical));
        return Frame.of(edition, whole, languages, path, assets);
    }

    Frame bareFrame(Head head, String locale, Words words) {
        return Frame.bare(head, locale, words, assets);
    }

    /** An answer with the filled template; {@code view} is the template's parameter of that name. */
    public Answer.Builder fill(int status, String template, Frame frame, Map<String, ?> parameters) {
        return Answer.status(status)
                .text("text/html", html(template, frame, parameters))
                .header("Content-Language", frame.locale())
                .from(frame.stories())
                .showing(frame.shown())
                .cacheControl(status == 200 ? PAGE : ERROR);
    }

    /** The filled template itself, for pages that are no answer to a reader. */
    public String html(String template, Frame frame, Map<String, ?> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("frame", frame);
        StringOutput out = new StringOutput();
        templates.render(template, all, out);
        return out.toString();
    }
}
