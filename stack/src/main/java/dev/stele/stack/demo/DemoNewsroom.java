package dev.stele.stack.demo;

import dev.stele.stack.Endpoints;
import dev.stele.stack.TokenSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Fills a newsroom with the demo, through the APIs and in the roles of its people. */
public final class DemoNewsroom {

    private static final int STORIES_AT_A_TIME = 4;

    private final References articles;
    private final DemoFiles files = new DemoFiles();
    private final ContentDesk content;
    private final TermDesk terms;
    private final TellStory teller;
    private final Consumer<String> progress;

    private DemoNewsroom(
            References articles, ContentDesk content, TermDesk terms, TellStory teller, Consumer<String> progress) {
        this.articles = articles;
        this.content = content;
        this.terms = terms;
        this.teller = teller;
        this.progress = progress;
    }

    /**
     * Loads the demo and returns when its articles can be read. Loading again after an interruption goes on where it
     * stopped; loading again after success changes nothing but the curated front and the site settings, which are put
     * back.
     *
     * @param progress takes a line for people now and then
     * @throws DemoStopped when a service refuses or does not answer
     */
    public static void load(Endpoints endpoints, TokenSource tokens, Consumer<String> progress) {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
                Api api = new Api(tokens)) {
            ContentDesk content = new ContentDesk(api, endpoints.content());
            PictureDesk pictures = new PictureDesk(api, endpoints.content(), new DemoFiles().descriptions());
            References articles = new References();
            TellStory teller = new TellStory(
                    api, content, pictures, endpoints.translation(), endpoints.website(), articles, people);
            TermDesk terms = new TermDesk(api, endpoints.translation());
            new DemoNewsroom(articles, content, terms, teller, progress).load();
        } catch (CompletionException e) {
            throw e.getCause() instanceof DemoStopped stopped ? stopped : new DemoStopped("Loading failed: " + e, e);
        }
    }

    private void load() {
        terms.load(files.terms());
        List<Story> pages = files.pages();
        List<Story> news = files.news();
        together(pages, story -> articles.add(story, teller.begin(story)));
        content.replace("/api/site", JsonTree.strings(files.site(), articles::resolve));
        List<Story> all = Stream.concat(news.stream(), pages.stream()).toList();
        long live = all.stream().filter(it -> it.stage().goesLive()).count();
        AtomicInteger done = new AtomicInteger();
        Consumer<Story> tell = story -> {
            articles.add(story, teller.tell(story));
            if (story.stage().goesLive()) {
                progress.accept("demo: " + done.incrementAndGet() + " of " + live + " articles live");
            }
        };
        together(all.stream().filter(it -> !it.relates()).toList(), tell);
        together(all.stream().filter(Story::relates).toList(), tell);
        content.replace("/api/fronts/home", JsonTree.strings(files.front(), articles::resolve));
        progress.accept("demo: " + live + " articles live in " + String.join(", ", Texts.LOCALES) + "; "
                + (all.size() - live) + " more wait for a translator or a reviewer");
    }

    private void together(List<Story> stories, Consumer<Story> step) {
        try (ExecutorService few = Executors.newFixedThreadPool(
                STORIES_AT_A_TIME, Thread.ofVirtual().factory())) {
            List<CompletableFuture<Void>> all = stories.stream()
                    .map(story -> CompletableFuture.runAsync(() -> step.accept(story), few))
                    .toList();
            all.forEach(CompletableFuture::join);
        }
    }
}
