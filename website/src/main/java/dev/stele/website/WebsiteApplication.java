package dev.stele.website;

import dev.stele.chassis.web.launch.Launch;
import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The public website: anonymous, read-only, answered from memory. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class WebsiteApplication {

    public static void main(String[] args) {
        Launch.run(WebsiteApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
