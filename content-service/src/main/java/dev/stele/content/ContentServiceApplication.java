package dev.stele.content;

import dev.stele.chassis.web.launch.Launch;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the content API. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ContentServiceApplication {
    public static void main(String[] args) {
        Launch.run(ContentServiceApplication.class, args);
    }
}
