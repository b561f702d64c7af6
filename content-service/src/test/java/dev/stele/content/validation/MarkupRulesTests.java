package dev.stele.content.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupRulesTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "5 < 6 && 7 > 3",
                "AT&T &amp; &nbsp; more",
                "<strong>bold <em>and</em></strong>",
                "H<sub>2</sub>O, m<sup>2</sup>",
                "line<br>line<br/>line",
                "<a href=\"https://example.org/?a=1&amp;b=2#c\">link</a>",
                "<a href='/en/news/x'>link</a>",
                "<a href=\"mailto:desk@example.org\">write</a>",
                "${7*7} #{T(java.lang.Runtime)} =cmd|' /C calc'!A0"
            })
    void takes(String text) {
        assertThat(MarkupRules.fault(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>",
                "<strong onclick=alert(1)>x</strong>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"&#106;avascript&colon;alert(1)\">x</a>",
                "<a href=\"java\tscript:alert(1)\">x</a>",
                "<a href=\" javascript:alert(1)\">x</a>",
                "<a href=\"data:text/html,x\">x</a>",
                "<a href=\"//evil.example\">x</a>",
                "<a href=\"/\\evil.example\">x</a>",
                "<a href=\"https://good.example@evil.example/\">x</a>",
                "<a>x</a>",
                "<a href=\"/x\" target=_blank>x</a>",
                "<svg><script>alert(1)</script></svg>",
                "<base href=//evil.example>",
                "<meta http-equiv=refresh content=0>",
                "<noscript><style></noscript><img src=x onerror=alert(1)>",
                "<body onload=alert(1)>",
                "<html lang=x>",
                "<head><title>x</title></head>",
                "</p><p>",
                "<!-- x -->",
                "<![CDATA[<script>]]>",
                "<?php x ?>",
                "<!DOCTYPE html>",
                "<strong>never closed",
                "closed</strong>",
                "<strong><em>crossed</strong></em>",
                "<a href=\"/a\">a <a href=\"/b\">b</a></a>",
                "<math><mtext></mtext></math>",
                "<table><tr><td>x</td></tr></table>",
                "<script",
                "<img src=x onerror=alert(1)//"
            })
    void refuses(String text) {
        assertThat(MarkupRules.fault(text)).isPresent();
    }
}
