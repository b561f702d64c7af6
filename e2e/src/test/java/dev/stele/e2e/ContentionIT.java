package dev.stele.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.e2e.http.Answer;
import dev.stele.e2e.people.Editor;
import dev.stele.e2e.people.Story;
import dev.stele.e2e.people.Translator;
import dev.stele.stack.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Faults 15 and 16: people who want the same thing at the same moment. */
class ContentionIT {

    private final Editor editor = Shared.staff().editor();
    private final String slug = Flow.unique("contested");

    @Test
    void oneOfTwoEditorsWithOneEtagWinsAndTheOthersTextIsNowhere() throws Exception {
        Story story = editor.write("en", Flow.shortText(slug));
        List<Answer> answers = atOnce(
                2,
                i -> editor.tryToRewrite(
                        story, Flow.shortText(slug).paragraph("p1", "Version of editor " + slug + i + ".")));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
        int loser = answers.get(0).status() == 412 ? 0 : 1;
        String stored =
                Shared.house().stores().everything(Shared.house().stores().content());
        assertThat(stored).contains(slug + (1 - loser) + ".").doesNotContain(slug + loser + ".");
        assertThat(editor.read(story.id()).revision()).isEqualTo(2);
    }

    @Test
    void oneOfFiftyClaimsIsGranted() throws Exception {
        String task = Flow.task(released(), "ru");
        Translator translator = Shared.staff().translator("ru");

        List<Answer> answers = atOnce(50, i -> translator.tryToClaim(task));

        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(1);
        assertThat(answers.stream().filter(answer -> answer.status() == 409)).hasSize(49);
    }

    @Test
    void claimThatRanOutCannotOverwriteTheNextHoldersText() {
        Healed healed = new Healed();
        Shared.house().restart(Part.TRANSLATION, Map.of("STELE_TRANSLATION_CLAIM", "2s"));
        String task = Flow.task(released(), "ru");
        Translator first = Shared.staff().translator("ru");
        Translator.Claim stale = first.claim(task);
        var segment = first.segments(task).findFirst().orElseThrow();
        Flow.eventually(() -> assertThat(
                        first.queued(first.read(task).path("articleId").asString(), 1))
                .hasValueSatisfying(
                        entry -> assertThat(entry.path("state").asString()).isEqualTo("NEEDED")));
        Shared.house().restart(Part.TRANSLATION);

        Translator second = colleague();
        Translator.Claim claim = second.claim(task);
        second.write(claim, segment, "Перевод второго").expect(200);
        Answer refused = first.write(stale, segment, "Перевод первого").expect(409);

        assertThat(refused.text()).contains("Перевод первого");
        assertThat(second.segments(task)
                        .findFirst()
                        .orElseThrow()
                        .path("target")
                        .asString())
                .isEqualTo("Перевод второго");
        healed.verify();
    }

    private Story released() {
        return editor.release(editor.write("en", Flow.shortText(slug), "ru"), "MAJOR", "ready");
    }

    private static Translator colleague() {
        String name = "farrukh.nazarov";
        var user = Map.of("name", name, "password", name, "roles", List.of("translator:ru"));
        Shared.staff().api(5, "admin").post("/api/users", user).expect(201);
        return new Translator(Shared.staff().api(2, name), "ru");
    }

    private static List<Answer> atOnce(int count, IntFunction<Answer> call) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> answers = IntStream.range(0, count)
                    .mapToObj(i -> threads.submit((Callable<Answer>) () -> {
                        start.await();
                        return call.apply(i);
                    }))
                    .toList();
            start.countDown();
            List<Answer> all = new ArrayList<>();
            for (Future<Answer> answer : answers) {
                all.add(answer.get());
            }
            return all;
        }
    }
}
