package dev.stele.chassis.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;

/**
 * Adds {@code web-defaults.yml}, and {@code chassis-defaults.yml} in parts that have it, beneath everything else, so that any
 * other setting wins over them.
 */
class Defaults implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Stream.of("chassis-defaults", "web-defaults")
                .filter(name -> file(name).exists())
                .forEach(name -> add(name, environment));
    }

    private static void add(String name, ConfigurableEnvironment environment) {
        try {
            new YamlPropertySourceLoader().load(name, file(name)).forEach(environment.getPropertySources()::addLast);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassPathResource file(String name) {
        return new ClassPathResource(name + ".yml");
    }
}
