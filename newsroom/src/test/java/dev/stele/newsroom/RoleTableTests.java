package dev.stele.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The table by which the tests of whole newsrooms try every address as everybody: nothing may be missing from it. */
class RoleTableTests extends ConsoleTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void hasEveryAddressOfTheConsole() throws IOException {
        Set<String> mapped = mappings.getHandlerMethods().keySet().stream()
                .flatMap(RoleTableTests::addresses)
                .filter(address -> !address.matches(".* /(error|test-sign-in)"))
                .collect(Collectors.toSet());
        Set<String> listed = new ClassPathResource("console-roles.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("method"))
                .map(line -> line.split("\\|"))
                .map(cells -> cells[0].strip() + " " + shape(cells[1].strip()))
                .collect(Collectors.toSet());

        assertThat(mapped).allSatisfy(address -> assertThat(listed).contains(address));
        assertThat(listed).allSatisfy(address -> assertThat(mapped).contains(address));
    }

    private static Stream<String> addresses(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> either(pattern)
                        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> method.name() + " " + shape(path))));
    }

    /** An address that stands for two, as {@code /{desk:desk|review}/…}. */
    private static Stream<String> either(String pattern) {
        return pattern.startsWith("/{desk:desk|review}")
                ? Stream.of("/desk", "/review").map(desk -> pattern.replace("/{desk:desk|review}", desk))
                : Stream.of(pattern);
    }

    /** Without queries, and whatever the variable parts are called or are. */
    private static String shape(String path) {
        return path.replaceAll("\\?.*", "").replaceAll("\\{[^}]*}", "{}").replaceAll("~[^/]*", "{}");
    }
}
