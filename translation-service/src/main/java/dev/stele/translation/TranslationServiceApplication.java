package dev.stele.translation;

import dev.stele.chassis.web.launch.Launch;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the translation API. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class TranslationServiceApplication {

    public static void main(String[] args) {
        Launch.run(TranslationServiceApplication.class, args);
    }
}
