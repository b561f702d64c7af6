package dev.stele.newsroom.signin;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.RefreshTokenOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;

/** Tokens live and die with the session. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    @Bean
    OAuth2AuthorizedClientRepository authorizedClients() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    // The event lets the roles of a renewed ID token take the place of the old ones.
    @Bean
    OAuth2AuthorizedClientManager renewals(
            ClientRegistrationRepository provider,
            OAuth2AuthorizedClientRepository clients,
            ApplicationEventPublisher events) {
        var renewal = new RefreshTokenOAuth2AuthorizedClientProvider();
        renewal.setClockSkew(Tokens.EARLY);
        renewal.setApplicationEventPublisher(events);
        var manager = new DefaultOAuth2AuthorizedClientManager(provider, clients);
        manager.setAuthorizedClientProvider(renewal);
        return manager;
    }
}
