package dev.stele.testkit;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Points the Spring context of a {@link Backed} class at broker, store and issuer. */
final class BackedContext implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return AnnotatedElementUtils.hasAnnotation(testClass, Backed.class)
                ? new Addresses(UUID.nameUUIDFromBytes(testClass.getName().getBytes()) + "")
                : null;
    }

    /** Equal for one class and different for two, so that contexts are not shared between databases. */
    private record Addresses(String id) implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            TestPropertyValues.of(
                            "spring.kafka.bootstrap-servers=" + Backing.kafka(),
                            "spring.mongodb.uri=" + Backing.mongoUri("test_" + id.substring(0, 8)),
                            "stele.security.issuer=" + Tokens.issuer(),
                            "stele.security.jwks-uri=" + Tokens.jwksUri(),
                            "management.server.port=0")
                    .applyTo(context);
        }
    }
}
