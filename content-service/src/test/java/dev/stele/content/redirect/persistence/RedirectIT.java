package dev.stele.content.redirect.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import dev.stele.content.Client;
import dev.stele.content.Client.Reply;
import dev.stele.content.Log;
import dev.stele.content.Texts;
import dev.stele.content.redirect.Redirects;
import dev.stele.content.status.Receipts;
import dev.stele.contracts.AddressesMoved;
import dev.stele.contracts.AddressesMoved.Fate;
import dev.stele.contracts.AddressesMoved.Move;
import dev.stele.contracts.ArticleKind;
import dev.stele.contracts.NewsEvent;
import dev.stele.contracts.PagesChanged;
import dev.stele.contracts.PagesChanged.LivePage;
import dev.stele.testkit.Backed;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@Backed
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RedirectIT {
    private static final String PATH = "/api/redirects";

    @LocalServerPort
    int port;

    @Autowired
    Redirects redirects;

    @Autowired
    MongoDatabase database;

    Client chief;

    @BeforeEach
    void people() {
        chief = Client.as(port, "chief", "chief");
    }

    @Test
    void takesATableInAndTellsIt() {
        String article = chief.post("/api/articles", Texts.article()).id();
        Reply taken = take("from,to,locale\n/a/1," + article + ",en\nhttps://old.example/a/2/?id=7,/en/\n/a/3,\n");

        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        assertThat(taken.json().get("added").asInt()).isEqualTo(3);
        assertThat(taken.json().get("stored").asBoolean()).isTrue();
        Reply listed = chief.get(PATH + "?q=/a/");
        assertThat(listed.json().get("items").findValuesAsString("from")).containsExactly("/a/1", "/a/2?id=7", "/a/3");
        assertThat(listed.json().at("/items/0/articleId").asString()).isEqualTo(article);
        assertThat(told().stream().flatMap(e -> e.moves().stream()).map(Move::from))
                .contains("/a/1", "/a/2?id=7", "/a/3");
    }

    @Test
    void aTableThatSaysNothingNewTellsNothing() {
        take("from,to\n/b/1,/en/\n/b/2,\n");
        long batches = batches();

        Reply again = take("from,to\n/b/1/,/en\n/b/2,\n");
        assertThat(again.json().get("unchanged").asInt()).isEqualTo(2);
        assertThat(batches()).isEqualTo(batches);

        Reply changed = take("from,to\n/b/1,\n");
        assertThat(changed.json().get("changed").asInt()).isEqualTo(1);
        assertThat(redirects.known(List.of("/b/1")).get("/b/1").fate()).isEqualTo(Fate.GONE);
    }

    /** Each batch is final by itself, so that readers meet no address that leads to another old one meanwhile. */
    @Test
    void anImportThatWasCutOffGoesOnWhereItStopped() {
        List<String> rows = IntStream.range(0, 1200)
                .mapToObj(i -> "/cut/%d,%s".formatted(i, i % 2 == 0 ? "/en/" : "/cut/" + (i - 1)))
                .toList();
        List<Move> first = IntStream.range(0, 500)
                .mapToObj(i -> new Move("/cut/" + i, Fate.PATH, null, null, "/en/"))
                .toList();
        redirects.write(first, Instant.EPOCH, "chief");

        Reply again = take("from,to\n" + String.join("\n", rows) + "\n");

        assertThat(again.json().get("unchanged").asInt()).isEqualTo(500);
        assertThat(again.json().get("added").asInt()).isEqualTo(700);
        assertThat(redirects.known(List.of("/cut/1199")).get("/cut/1199").path())
                .isEqualTo("/en/");
    }

    @Test
    void storesNothingWhereARowIsRefusedAndSaysWhich() {
        long batches = batches();
        String table = "from,to\n/c/1,/en/\n/c/2,https://evil.example/\n/c/3,/c/3\n";
        Reply refused = take(table);
        Reply tried = chief.send("POST", PATH + "?dry-run=true", table, Map.of("Content-Type", "text/csv"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().get("type").asString()).isEqualTo("/problems/refused-rows");
        assertThat(refused.json().at("/report/refusals").findValuesAsString("code"))
                .containsExactly("external-target", "loop");
        assertThat(refused.json().at("/report/refusals/0/line").asInt()).isEqualTo(3);
        assertThat(tried.status()).isEqualTo(200);
        assertThat(tried.json()).isEqualTo(refused.json().get("report"));
        assertThat(redirects.known(List.of("/c/1"))).isEmpty();
        assertThat(batches()).isEqualTo(batches);
    }

    /** As the lint sees it: what was once an article's leads to it for ever. */
    @Test
    void anOldSlugOfAnArticleIsNoAddressOfTheSiteBefore(@Autowired Receipts receipts) {
        String slugs = "/ru/news/" + UUID.randomUUID();
        UUID first = UUID.randomUUID();
        tell(receipts, first, 1, slugs + "-old");
        tell(receipts, first, 2, slugs + "-old", slugs + "-new");
        tell(receipts, UUID.randomUUID(), 1, slugs + "-new");

        Reply refused = take("from,to\n" + slugs + "-old,/en/\n" + slugs + "-new,/en/\n");
        assertThat(refused.json().at("/report/refusals").findValuesAsString("code"))
                .containsExactly("live-address", "live-address");
        Reply taken = take("from,to\n/o/1," + slugs + "-old\n/o/2," + slugs + "-new\n");
        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        assertThat(redirects.known(List.of("/o/1", "/o/2")).values())
                .extracting(Move::articleId)
                .containsExactly(first, first);
    }

    private static void tell(Receipts receipts, UUID article, long version, String... paths) {
        var live = Map.of("ru", new LivePage(1, 1, paths[paths.length - 1], Instant.EPOCH));
        receipts.pages(new PagesChanged(
                article, ArticleKind.NEWS, version, Instant.EPOCH, live, Map.of(), List.of(paths), Instant.EPOCH));
    }

    @Test
    void aTrialStoresNothing() {
        Reply tried =
                chief.send("POST", PATH + "?dry-run=true", "from,to\n/d,/en/\n", Map.of("Content-Type", "text/csv"));
        assertThat(tried.json().get("added").asInt()).isEqualTo(1);
        assertThat(tried.json().get("stored").asBoolean()).isFalse();
        assertThat(redirects.known(List.of("/d"))).isEmpty();
    }

    @Test
    void forgetsAnAddressHoweverItIsSpelt() {
        take("from,to\n/e/%D1%85?id=1,/en/\n");
        String asked = PATH + "?from=/e/%D1%85/%3Fid=1";
        assertThat(chief.send("DELETE", asked, null, Map.of()).status()).isEqualTo(204);
        assertThat(chief.send("DELETE", asked, null, Map.of()).status()).isEqualTo(404);
        assertThat(chief.send("DELETE", PATH, null, Map.of()).status()).isEqualTo(404);
        assertThat(chief.get(PATH + "?q=/e/").json().get("total").asInt()).isZero();
        assertThat(told().stream().flatMap(e -> e.moves().stream()))
                .contains(new Move("/e/х?id=1", Fate.FORGOTTEN, null, null, null));
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThat(chief.post(PATH, "{}").status()).isEqualTo(415);
        assertThat(take("").status()).isEqualTo(400);
        assertThat(take("a,b\n1,2\n").status()).isEqualTo(400);
        assertThat(chief.send("POST", PATH, new byte[] {(byte) 0xff}, Map.of("Content-Type", "text/csv"))
                        .status())
                .isEqualTo(400);
        assertThat(chief.send("POST", PATH, new byte[17 << 20], Map.of("Content-Type", "text/csv"))
                        .status())
                .isEqualTo(413);
        assertThat(chief.send("POST", PATH + "?dry-run=maybe", "from,to\n", Map.of("Content-Type", "text/csv"))
                        .status())
                .isEqualTo(400);
        assertThat(chief.get(PATH + "?size=1000000").status()).isEqualTo(400);
        assertThat(chief.get(PATH + "?secret=1").status()).isEqualTo(400);
        assertThat(chief.get(PATH + "?q=(.*").json().get("total").asInt()).isZero();
    }

    /** Killed between the change and the table: whoever comes next brings the table up to date. */
    @Test
    void aChangeThatIsNotYetInTheTableCounts() {
        take("from,to\n/f/1,/en/\n");
        long last = last();
        Document unfinished = new Document("_id", last + 1)
                .append(
                        "moves",
                        List.of(
                                new Document("_id", "/f/1").append("fate", "GONE"),
                                new Document("_id", "/f/2").append("fate", "GONE")));
        database.getCollection("redirectBatches").insertOne(unfinished);

        assertThat(redirects.known(List.of("/f/1", "/f/2")).values())
                .extracting(Move::fate)
                .containsExactly(Fate.GONE, Fate.GONE);
        assertThat(take("from,to\n/f/3,\n").status()).isEqualTo(200);
        assertThat(last()).isEqualTo(last + 2);
    }

    @Test
    void twoImportsAtOnceGetNumbersWithoutGaps() throws InterruptedException {
        List<Thread> imports = IntStream.range(0, 6)
                .mapToObj(n -> Thread.ofVirtual()
                        .start(() -> redirects.write(
                                List.of(
                                        new Move("/g/" + n, Fate.GONE, null, null, null),
                                        new Move("/g/all", Fate.PATH, null, null, "/en/" + n)),
                                Instant.now(),
                                "chief")))
                .toList();
        for (Thread one : imports) one.join();

        assertThat(redirects.list("/g/", 0, 20).total()).isEqualTo(7);
        List<Long> sequences =
                told().stream().map(NewsEvent::sequence).distinct().sorted().toList();
        assertThat(sequences)
                .containsAll(LongStream.rangeClosed(last() - 5, last()).boxed().toList());
        AddressesMoved newest =
                told().stream().filter(e -> e.sequence() == last()).findFirst().orElseThrow();
        assertThat(redirects.known(List.of("/g/all")).get("/g/all").path())
                .isEqualTo(newest.moves().getLast().path());
    }

    @Test
    void takesFiftyThousandRowsInOneGo() {
        String table = IntStream.range(0, 50_000)
                .mapToObj(i -> "/h/" + i + "?id=" + i + ",/en/")
                .collect(Collectors.joining("\n", "from,to\n", "\n"));
        long begun = System.nanoTime();
        Reply taken = take(table);
        long took = (System.nanoTime() - begun) / 1_000_000;
        long again = System.nanoTime();
        Reply repeated = take(table);
        System.out.printf(
                "50,000 old addresses (%d KiB) taken in %d ms, again unchanged in %d ms%n",
                table.getBytes(StandardCharsets.UTF_8).length / 1024, took, (System.nanoTime() - again) / 1_000_000);

        assertThat(taken.json().get("added").asInt()).isEqualTo(50_000);
        assertThat(repeated.json().get("unchanged").asInt()).isEqualTo(50_000);
        assertThat(take(table + "/h/x,/en/\n").status()).isEqualTo(422);
    }

    private Reply take(String table) {
        return chief.send("POST", PATH, table, Map.of("Content-Type", "text/csv"));
    }

    private long batches() {
        return database.getCollection("redirectBatches").countDocuments();
    }

    private long last() {
        Document head = database.getCollection("redirectBatches")
                .find(new Document("_id", 0L))
                .first();
        return head == null ? 0 : head.getLong("done");
    }

    private List<AddressesMoved> told() {
        long unfinished = database.getCollection("redirectBatches")
                .countDocuments(
                        new Document("by", new Document("$exists", false)).append("_id", new Document("$gt", 0L)));
        return Log.of(AddressesMoved.KEY, (int) (last() - unfinished)).stream()
                .map(AddressesMoved.class::cast)
                .toList();
    }
}
