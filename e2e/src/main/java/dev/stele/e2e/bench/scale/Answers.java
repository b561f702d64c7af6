package dev.stele.e2e.bench.scale;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Asks for addresses of every kind: cold, when the website has forgotten all pages, and warm, when it was asked just before. */
final class Answers {

    private static final int WARM_UP = 1_000;
    private static final int ROUNDS = 40;
    private static final int SAMPLES = 200;
    private static final int WARM_SAMPLES = 20;
    private static final int REPEATED = 10;

    /** Of which there are few: for each sample the website forgets all pages. */
    private static final List<Kind> FEW = List.of(
            new Kind("home", List.of("/en/", "/ru/", "/tg/")),
            new Kind("API, list", List.of("/api/v1/en/articles", "/api/v1/ru/articles", "/api/v1/tg/articles")),
            new Kind("feeds", List.of("/en/feed.atom", "/ru/feed.json", "/tg/feed.atom")),
            new Kind("sitemap index", List.of("/sitemap.xml")),
            new Kind("news sitemap", List.of("/news-sitemap.xml")));

    private record Kind(String name, List<String> paths) {}

    private record Times(List<Duration> cold, List<Duration> warm) {}

    private final ScaleHouse house;
    private final Visitor visitor;
    private final Addresses addresses;
    private final Report report;
    private int forgotten;

    Answers(ScaleHouse house, GeneratedSite site, Report report) throws Exception {
        this.house = house;
        this.visitor = new Visitor(house.address());
        this.addresses = new Addresses(site, visitor.text("/sitemap.xml"));
        this.report = report;
    }

    void measure() throws Exception {
        warmUp();
        report.beginAnswers();
        few();
        many("article", addresses::article);
        many("section, first pages", addresses::sectionNearTheTop);
        many("section, deep pages", addresses::sectionFarBelow);
        many("tag", addresses::tag);
        unkept("API, list before any moment", addresses::listBeforeAMoment);
        many("sitemap file", addresses::sitemap);
        many("search, one word", addresses::oneWord);
        many("search, two words", addresses::twoWords);
        many("search, frequent words", addresses::frequentWords);
        many("search, misspelt", addresses::misspelt);
        many("search, phrase and section", addresses::phraseInSection);
    }

    private void warmUp() throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            visitor.visit(addresses.article());
            visitor.visit(addresses.section());
            visitor.visit(addresses.sitemap());
            visitor.visit(i % 2 == 0 ? addresses.oneWord() : addresses.twoWords());
            visitor.visit(addresses.misspelt());
        }
        for (int round = 0; round < ROUNDS; round++) {
            forget();
            for (Kind kind : FEW) {
                visit(kind.paths(), new ArrayList<>());
            }
        }
    }

    private void few() throws Exception {
        List<Times> all = FEW.stream()
                .map(_ -> new Times(new ArrayList<>(), new ArrayList<>()))
                .toList();
        for (int round = 0; round < ROUNDS; round++) {
            forget();
            for (int i = 0; i < FEW.size(); i++) {
                visit(FEW.get(i).paths(), all.get(i).cold());
            }
            for (int i = 0; i < FEW.size(); i++) {
                visit(FEW.get(i).paths(), all.get(i).warm());
            }
        }
        for (int i = 0; i < FEW.size(); i++) {
            report.answers(FEW.get(i).name(), all.get(i).cold(), all.get(i).warm(), Duration.ZERO);
        }
    }

    /** Addresses that anybody can make up any number of are made anew each time: there is nothing warm. */
    private void unkept(String what, Supplier<String> drawn) throws Exception {
        List<Duration> cold = new ArrayList<>();
        Duration computed = cold(distinct(drawn), cold);
        report.answers(what, cold, List.of(), computed);
    }

    /** How much was computed for each. */
    private Duration cold(List<String> paths, List<Duration> times) throws Exception {
        forget();
        Duration before = house.computed();
        visit(paths, times);
        return house.computed().minus(before).dividedBy(times.size());
    }

    private static List<String> distinct(Supplier<String> drawn) {
        Set<String> distinct = new LinkedHashSet<>();
        for (int i = 0; i < 20 * SAMPLES && distinct.size() < SAMPLES; i++) {
            distinct.add(drawn.get());
        }
        return List.copyOf(distinct);
    }

    private void many(String what, Supplier<String> drawn) throws Exception {
        List<String> paths = distinct(drawn);
        List<Duration> cold = new ArrayList<>();
        Duration computed = cold(paths, cold);
        List<String> some = paths.subList(0, Math.min(WARM_SAMPLES, paths.size()));
        visit(some, new ArrayList<>());
        List<Duration> warm = new ArrayList<>();
        for (int i = 0; i < REPEATED; i++) {
            visit(some, warm);
        }
        report.answers(what, cold, warm, computed);
    }

    private void visit(List<String> paths, List<Duration> times) throws Exception {
        for (String path : paths) {
            times.add(visitor.visit(path));
        }
    }

    /** Changes the settings, upon which the website forgets all pages. */
    private void forget() throws Exception {
        String name = "Generated " + ++forgotten;
        GeneratedSettings.write(house.data(), name);
        house.tellOfSettings();
        // A page of its own, which nothing here measures; the API would at some time refuse so many questions.
        while (!visitor.text("/en/search").contains(name)) {
            Thread.onSpinWait();
        }
    }
}
