package dev.stele.website;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every endpoint of the website stands here: all of them are read by anybody and written by nobody. */
@WebsiteTest
class EndpointsIT {

    private static final List<String> ANONYMOUS_READ = List.of(
            "/",
            "/actuator/health",
            "/actuator/health/{group:liveness|readiness}",
            "/api/**",
            "/api/v1/site",
            "/api/v1/{locale}/articles",
            "/api/v1/{locale}/articles/{slug}",
            "/api/v1/{locale}/front",
            "/api/v1/{locale}/pages/{slug}",
            "/assets/{name}",
            "/error",
            "/favicon.ico",
            "/media/{id}/{name}",
            "/news-sitemap.xml",
            "/robots.txt",
            "/sitemap.xml",
            "/sitemaps/site.xml",
            "/sitemaps/{name}.xml",
            "/v3/api-docs",
            "/v3/api-docs.yaml",
            "/{locale}",
            "/{locale}/",
            "/{locale}/authors/{author}",
            "/{locale}/authors/{author}/feed.{format:atom|json}",
            "/{locale}/feed.{format:atom|json}",
            "/{locale}/sections/{section}/feed.{format:atom|json}",
            "/{locale}/tags/{tag}/feed.{format:atom|json}",
            "/{locale}/news/{slug}",
            "/{locale}/pages/{slug}",
            "/{locale}/pages/{slug}/versions/{version}",
            "/{locale}/search",
            "/{locale}/sections/{section}",
            "/{locale}/tags/{tag}");

    /** Remembered by the reader's own browser, and nowhere on the site. */
    private static final String ANONYMOUS_CHOICE = "/language";

    @Test
    void areTheseAndReadOnly(@Autowired List<RequestMappingHandlerMapping> mappings) {
        Set<RequestMappingInfo> infos = mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .collect(Collectors.toSet());
        List<String> read = new ArrayList<>();
        for (RequestMappingInfo info : infos) {
            Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
            if (info.getPatternValues().equals(Set.of(ANONYMOUS_CHOICE))) {
                assertThat(methods).containsExactly(RequestMethod.POST);
            } else {
                assertThat(methods)
                        .isSubsetOf(RequestMethod.GET, RequestMethod.HEAD)
                        .isNotEmpty();
                read.addAll(info.getPatternValues());
            }
        }
        assertThat(read).containsExactlyInAnyOrderElementsOf(ANONYMOUS_READ);
    }
}
