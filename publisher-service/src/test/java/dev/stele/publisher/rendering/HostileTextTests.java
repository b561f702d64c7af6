package dev.stele.publisher.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stele.contracts.Block;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a text holds, the parsed page holds nothing active. */
class HostileTextTests {

    private static final Set<String> HARMLESS = Set.of(
            "html",
            "head",
            "body",
            "p",
            "h2",
            "h3",
            "h4",
            "ul",
            "ol",
            "li",
            "figure",
            "blockquote",
            "figcaption",
            "b",
            "span",
            "img",
            "div",
            "a",
            "strong",
            "em",
            "br",
            "sup",
            "sub",
            "picture",
            "source");
    private static final UUID PICTURE = UUID.fromString("0198f3a1-5b10-7c44-9d21-3e8f60aa1c01");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"jav&#x09;ascript:alert(1)\">x</a>",
                "<a href=\"&#106;avascript&colon;alert(1)\">x</a>",
                "<a href=\" \u0001javascript:alert(1)\">x</a>",
                "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
                "<a href=\"//evil.example\">x</a>",
                "<a href=\"/\\evil.example\">x</a>",
                "<a href=\"/x\" onclick=\"alert(1)\" style=\"position:fixed\" target=_blank>x</a>",
                "<svg><script>alert(1)</script></svg>",
                "<svg/onload=alert(1)>",
                "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
                "<base href=\"https://evil.example/\">",
                "<meta http-equiv=refresh content=\"0;url=https://evil.example\">",
                "<noscript><style></noscript><img src=x onerror=alert(1)></style>",
                "<template><script>alert(1)</script></template>",
                "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
                "<form action=https://evil.example><button>x</button></form>",
                "<p></figure></div></body><script>alert(1)</script>",
                "\" onmouseover=\"alert(1)",
                "' onfocus='alert(1)' autofocus='",
                "<scr<script>ipt>alert(1)</scr</script>ipt>",
                "<!--><script>alert(1)</script>-->",
                "<![CDATA[<script>alert(1)</script>]]>",
                "${7*7} #{T(java.lang.Runtime)} =cmd|'/c calc'!A1 {{constructor.constructor('alert(1)')()}}"
            })
    void nothingActiveInThePage(String hostile) {
        blocks(hostile).map(HtmlRendererTests::html).forEach(HostileTextTests::inert);
    }

    private static Stream<Block> blocks(String text) {
        return Stream.of(
                new Block.Paragraph("a", text),
                new Block.Heading("a", 2, text),
                new Block.Listing("a", false, List.of(text)),
                new Block.Quote("a", text, text, text, text),
                new Block.Image("a", PICTURE, text, text, text),
                new Block.Gallery("a", List.of(new Block.Picture(PICTURE, text, text, text))),
                new Block.Button("a", text, text),
                new Block.Embed("a", text, text));
    }

    private static void inert(String html) {
        for (Element element : Jsoup.parse(html).getAllElements()) {
            if (element.tagName().startsWith("#")) {
                continue;
            }
            assertThat(HARMLESS).as(html).contains(element.tagName());
            for (Attribute attribute : element.attributes()) {
                assertThat(attribute.getKey().toLowerCase(Locale.ROOT))
                        .as(html)
                        .doesNotStartWith("on")
                        .isNotEqualTo("style");
                if (Set.of("href", "src").contains(attribute.getKey())) {
                    assertThat(attribute.getValue()).as(html).matches("(https?://|mailto:|/[^/\\\\]).*|/");
                }
            }
        }
    }
}
