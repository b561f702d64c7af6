package dev.stele.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.stack.demo.art.Pictures;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class DemoArticlesTests {

    private static final DemoFiles FILES = new DemoFiles();

    static Stream<Story> stories() {
        return Stream.concat(FILES.news().stream(), FILES.pages().stream());
    }

    static Stream<Story> news() {
        return FILES.news().stream();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void saysTheSameSentencesInEveryLanguage(Story story) {
        Texts.forEach(story.content(), text -> {
            int sentences = Texts.sentences(text, "en").size();
            for (String locale : Texts.LOCALES) {
                assertThat(Texts.sentences(text, locale))
                        .hasSize(sentences)
                        .allSatisfy(it -> assertThat(it).isEqualTo(it.strip()).isNotBlank());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("news")
    void hasTheLengthOfRealNews(Story story) {
        for (String locale : Texts.LOCALES) {
            JsonNode content = Texts.in(locale, story.content());
            List<String> running =
                    new ArrayList<>(List.of(content.required("lead").stringValue()));
            eachNamed(content, "text", it -> running.add(it.stringValue()));
            eachNamed(content, "items", it -> it.forEach(item -> running.add(item.stringValue())));
            assertThat(String.join(" ", running)).as(locale).hasSizeBetween(600, 3_000);
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void attributesEveryQuote(Story story) {
        for (JsonNode block : story.content().required("blocks")) {
            if (!block.required("type").stringValue().equals("quote")) continue;
            for (String locale : Texts.LOCALES) {
                assertThat(Texts.in(locale, block).required("speaker").stringValue())
                        .isNotBlank();
                assertThat(Texts.in(locale, block).required("role").stringValue())
                        .isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void describesEveryPictureAndSaysThatItIsDrawn(Story story) {
        eachNamed(
                story.content(),
                "mediaId",
                it -> assertThat(Pictures.names().stream().map("picture:"::concat))
                        .contains(it.stringValue()));
        eachNamed(story.content(), "alt", alt -> {
            for (String locale : Texts.LOCALES) {
                assertThat(Texts.sentences(alt, locale))
                        .singleElement()
                        .satisfies(it -> assertThat(it)
                                .hasSizeGreaterThan(30)
                                .doesNotContain("_")
                                .doesNotContainPattern("(?i)\\.(jpe?g|png|webp)"));
            }
        });
        eachNamed(story.content(), "caption", caption -> {
            assertThat(Texts.sentences(caption, "en").getFirst()).startsWith("Illustration: ");
            assertThat(Texts.sentences(caption, "ru").getFirst()).startsWith("Иллюстрация: ");
            assertThat(Texts.sentences(caption, "tg").getFirst()).startsWith("Тасвир: ");
        });
    }

    @Test
    void isAWholeNewsroom() {
        assertThat(FILES.news()).hasSizeGreaterThanOrEqualTo(14);
        assertThat(FILES.news()).extracting(Story::sourceLocale).containsAll(Texts.LOCALES);
        assertThat(FILES.news()).extracting(Story::stage).containsAll(Set.of(Stage.values()));
        assertThat(FILES.news()).filteredOn(it -> !it.stage().goesLive()).hasSize(2);
        assertThat(FILES.pages())
                .filteredOn(it -> it.content().has("legal"))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.kind()).isEqualTo("PAGE"));
    }

    @Test
    void filesEveryNewsArticleUnderASectionOfTheSite() {
        Set<String> used = new TreeSet<>();
        FILES.news().forEach(it -> used.add(it.content().required("section").stringValue()));
        assertThat(FILES.site()
                        .required("sections")
                        .valueStream()
                        .map(it -> it.required("id").stringValue()))
                .containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void pointsToItsOwnArticlesOnly() {
        List<String> names = stories().map(it -> "article:" + it.name()).toList();
        for (JsonNode file : List.of(FILES.site(), FILES.front())) {
            eachNamed(file, "articleId", it -> assertThat(names).contains(it.stringValue()));
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void revisesASentenceThatItHas(Story story) {
        if (story.revised() == null) {
            assertThat(story.stage()).isNotEqualTo(Stage.STALE);
            return;
        }
        for (String locale : Texts.LOCALES) {
            List<String> sentences = new ArrayList<>();
            Texts.forEach(story.content(), text -> sentences.addAll(Texts.sentences(text, locale)));
            assertThat(sentences)
                    .containsOnlyOnce(
                            Texts.sentences(story.revised().before(), locale).getFirst());
            assertThat(story.revised().after().required(locale))
                    .isNotEqualTo(story.revised().before().required(locale));
            assertThat(Texts.sentences(story.revised().note(), locale))
                    .hasSameSizeAs(Texts.sentences(story.revised().note(), "en"));
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void relatesToStoriesThatComeFirst(Story story) {
        story.content()
                .path("related")
                .forEach(it -> assertThat(
                                stories().filter(other -> !other.relates()).map(other -> "article:" + other.name()))
                        .contains(it.stringValue()));
    }

    private static void eachNamed(JsonNode node, String name, Consumer<JsonNode> check) {
        node.findValues(name).forEach(check);
    }
}
