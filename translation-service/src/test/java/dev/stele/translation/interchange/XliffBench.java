package dev.stele.translation.interchange;

import dev.stele.contracts.ArticleContent;
import dev.stele.translation.Releases;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Times of export and import of one long article, run by {@code bench/xliff}. */
public final class XliffBench {

    private static final int WARM_UP = 30;
    private static final String SENTENCES =
            "The committee met <em>in the morning</em>, heard 4 speakers from the districts and agreed &amp; signed. "
                    + "The <a href=\"https://news.example/figures\">figures</a> follow before the end of the month. "
                    + "\u201cWe shall see,\u201d said the librarian. ";
    private static final int WORDS_OF_SENTENCES = 32;
    private static final int PARAGRAPH = 4;

    private XliffBench() {}

    public static void main(String[] args) {
        int words = args.length > 0 ? Integer.parseInt(args[0]) : 5000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 100;
        ArticleContent article = article(words);
        Workbench first = new Workbench("ru", article);
        System.out.printf(
                "%n%d words in %d segments, %d rounds after %d to warm up%n%n",
                first.snapshot().text().words(), first.segments().size(), rounds, WARM_UP);
        System.out.printf("%-14s %10s %10s %10s%n", "", "p50 ms", "p95 ms", "KiB");
        for (XliffVersion version : XliffVersion.values()) {
            measure(version, article, rounds);
        }
    }

    private static void measure(XliffVersion version, ArticleContent article, int rounds) {
        long[] out = new long[rounds];
        long[] in = new long[rounds];
        int size = 0;
        for (int i = -WARM_UP; i < rounds; i++) {
            Workbench bench = new Workbench("ru", article);
            long begun = System.nanoTime();
            byte[] file = bench.export(version);
            long exported = System.nanoTime() - begun;
            byte[] translated = new OutsideScript(version).translate(file);
            begun = System.nanoTime();
            XliffReport report = bench.take(translated);
            long imported = System.nanoTime() - begun;
            if (report.taken() != bench.segments().size()) {
                throw new IllegalStateException(report.toString());
            }
            if (i >= 0) {
                out[i] = exported;
                in[i] = imported;
                size = file.length;
            }
        }
        print("export " + version, out, size);
        print("import " + version, in, size);
    }

    private static void print(String what, long[] nanos, int size) {
        Arrays.sort(nanos);
        System.out.printf("%-14s %10.1f %10.1f %10d%n", what, within(nanos, 0.5), within(nanos, 0.95), size / 1024);
    }

    private static double within(long[] nanos, double share) {
        return nanos[Math.max(1, (int) Math.ceil(share * nanos.length)) - 1] / 1e6;
    }

    private static ArticleContent article(int words) {
        String[] paragraphs = IntStream.range(0, Math.ceilDiv(words, WORDS_OF_SENTENCES * PARAGRAPH))
                .mapToObj(i -> SENTENCES.repeat(PARAGRAPH).strip())
                .toArray(String[]::new);
        return Releases.content("A long article", paragraphs);
    }
}
