package dev.stele.e2e.attack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/** The largest files that the interfaces take, each written as a stream: none is ever whole in memory. */
public enum LargeFile {
    PICTURE_PNG("image/png") {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            LargePictures.png(out);
        }
    },
    PICTURE_JPEG("image/jpeg") {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            LargePictures.jpeg(out);
        }
    },
    REDIRECTS("text/csv") {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            lines(out, "from,to\n", 50_000, i -> "/old/" + i + "-" + "a".repeat(280) + ",/en/\n", "");
        }
    },
    TERMS_CSV("text/csv") {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            lines(
                    out,
                    "concept,locale,term,termNote\n",
                    100_000,
                    i -> "c" + i / 2 + (i % 2 == 0 ? ",en,term " : ",ru,слово ") + i + "," + "n".repeat(120) + "\n",
                    "");
        }
    },
    TERMS_TBX("application/x-tbx+xml") {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            lines(
                    out,
                    "<tbx xmlns='urn:iso:std:iso:30042:ed-2' type='TBX-Basic' style='dca' xml:lang='en'><text><body>\n",
                    50_000,
                    i -> "<conceptEntry id='t" + i + "'><langSec xml:lang='en'><termSec><term>word " + i
                            + "</term></termSec></langSec><langSec xml:lang='ru'><termSec><term>слово " + i
                            + "</term></termSec></langSec></conceptEntry>\n",
                    "</body></text></tbx>");
        }
    },
    TERMS_JSON("application/json") {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            lines(
                    out,
                    "{\"concepts\":[{\"id\":\"first\",\"terms\":[{\"locale\":\"en\",\"text\":\"first\"}]}\n",
                    49_000,
                    i -> ",{\"id\":\"j" + i + "\",\"note\":\"" + "n".repeat(150)
                            + "\",\"terms\":[{\"locale\":\"en\",\"text\":\"thing " + i
                            + "\"},{\"locale\":\"ru\",\"text\":\"вещь " + i + "\"}]}\n",
                    "]}");
        }
    },
    MEMORY_TMX("application/x-tmx+xml") {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            lines(
                    out,
                    "<tmx version='1.4'><header creationtool='t' creationtoolversion='1' segtype='sentence'"
                            + " o-tmf='t' adminlang='en' srclang='en' datatype='plaintext'/><body>\n",
                    230_000,
                    i -> "<tu><tuv xml:lang='en'><seg>The lamp number " + i
                            + " is lit again this evening, the town council of the valley says.</seg></tuv>"
                            + "<tuv xml:lang='ru'><seg>Лампа номер " + i
                            + " сегодня вечером снова горит, сообщает совет.</seg></tuv></tu>\n",
                    "</body></tmx>");
        }
    },
    XLIFF("application/xliff+xml") {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            lines(
                    out,
                    "<xliff xmlns='urn:oasis:names:tc:xliff:document:2.0' version='2.0' srcLang='en' trgLang='ru'>"
                            + "<file id='f'>\n",
                    19_300,
                    i -> "<unit id='u" + i + "'><segment id='s" + i + "'><source>" + "water ".repeat(30)
                            + "</source><target>" + "вода ".repeat(18) + "</target></segment></unit>\n",
                    "</file></xliff>");
        }
    },
    SEGMENTATION("application/xml") {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            lines(
                    out,
                    "<srx xmlns='http://www.lisa.org/srx20' version='2.0'><header segmentsubflows='yes' cascade='yes'/>"
                            + "<body><languagerules><languagerule languagerulename='All'>\n",
                    1_900,
                    i -> "<rule break='no'><beforebreak>\\bword" + i
                            + "\\.</beforebreak><afterbreak>\\s</afterbreak></rule>\n",
                    "</languagerule></languagerules><maprules><languagemap languagepattern='.*'"
                            + " languagerulename='All'/></maprules></body></srx>");
        }
    },
    ARTICLE("application/json") {
        @Override
        public void writeTo(OutputStream out) throws IOException {
            lines(
                    out,
                    "{\"sourceLocale\":\"en\",\"content\":{\"headline\":\"A long article\",\"blocks\":[\n",
                    50,
                    i -> (i == 0 ? "" : ",") + "{\"type\":\"paragraph\",\"text\":\""
                            + "One sentence of a long article that says in many words what ten people upload. "
                                    .repeat(98)
                            + "\"}\n",
                    "]}}");
        }
    };

    private final String type;

    LargeFile(String type) {
        this.type = type;
    }

    /** The media type. */
    public String type() {
        return type;
    }

    public abstract void writeTo(OutputStream out) throws IOException;

    private static void lines(OutputStream out, String start, int count, IntFunction<String> line, String end)
            throws IOException {
        out.write(start.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < count; i++) {
            out.write(line.apply(i).getBytes(StandardCharsets.UTF_8));
        }
        out.write(end.getBytes(StandardCharsets.UTF_8));
    }
}
