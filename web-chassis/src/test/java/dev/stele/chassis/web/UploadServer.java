package dev.stele.chassis.web;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.health.autoconfigure.actuate.endpoint.HealthEndpointAutoConfiguration;
import org.springframework.boot.health.autoconfigure.registry.HealthContributorRegistryAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.ImportSelector;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** A server that signs in whoever names themselves, and then asks each form for its token, as Spring Security does. */
@SpringBootConfiguration
@Import({UploadServer.Files.class, UploadServer.Guard.class})
@ImportAutoConfiguration({
    WebConfiguration.class,
    ApiConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    MultipartAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    PropertyPlaceholderAutoConfiguration.class,
    HealthContributorRegistryAutoConfiguration.class,
    HealthEndpointAutoConfiguration.class
})
class UploadServer {

    /** Where the security filter is. */
    @Bean
    FilterRegistrationBean<Filter> signIn() {
        var registration = new FilterRegistrationBean<Filter>((request, response, chain) -> {
            String person = ((HttpServletRequest) request).getHeader("Authorization");
            if (person != null) {
                SecurityContextHolder.getContext()
                        .setAuthentication(new TestingAuthenticationToken(person, "", "editor"));
            }
            try {
                request.getParameter("_csrf");
                chain.doFilter(request, response);
            } finally {
                SecurityContextHolder.clearContext();
            }
        });
        registration.setOrder(-100);
        return registration;
    }

    static class Guard implements ImportSelector {

        @Override
        public String[] selectImports(AnnotationMetadata importing) {
            return new String[] {"dev.stele.chassis.web.connection.ConnectionConfiguration"};
        }
    }

    @RestController
    static class Files {

        @PostMapping("/files")
        String take(InputStream body) throws IOException {
            return "" + body.readAllBytes().length;
        }

        @PostMapping(path = "/files", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
        String take(@RequestParam MultipartFile file) throws IOException {
            return "" + file.getBytes().length;
        }

        /** The parameters one by one, each with the number of its bytes. */
        @PostMapping(path = "/forms", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
        String take(@RequestParam Map<String, String> form) {
            StringBuilder answer = new StringBuilder();
            form.forEach((name, value) -> answer.append(name)
                    .append('=')
                    .append(value.getBytes(StandardCharsets.UTF_8).length)
                    .append(';'));
            return answer.toString();
        }
    }
}
