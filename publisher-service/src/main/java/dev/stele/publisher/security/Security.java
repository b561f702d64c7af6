package dev.stele.publisher.security;

import dev.stele.chassis.security.ResourceServer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Operations are the admin's alone, previews are for who writes; health and the description of the API are for everyone. */
@Configuration(proxyBeanMethods = false)
class Security {

    @Bean
    SecurityFilterChain apiSecurity(HttpSecurity http) {
        return ResourceServer.secure(http)
                .authorizeHttpRequests(
                        calls -> calls.requestMatchers("/actuator/**", "/v3/api-docs/**", "/v3/api-docs.yaml", "/error")
                                .permitAll()
                                .requestMatchers("/api/previews")
                                .access(new Previewers())
                                .requestMatchers("/api/**")
                                .hasRole("admin")
                                .anyRequest()
                                .denyAll())
                .build();
    }
}
