package dev.stele.publisher;

import dev.stele.chassis.web.launch.Launch;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The service that folds the log into finished pages and decides what is live. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class PublisherApplication {

    public static void main(String[] args) {
        Launch.run(PublisherApplication.class, args);
    }
}
