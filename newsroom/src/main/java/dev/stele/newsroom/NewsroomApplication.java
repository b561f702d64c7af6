package dev.stele.newsroom;

import dev.stele.chassis.web.launch.Launch;
import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** Starts the console of the newsroom. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class NewsroomApplication {

    public static void main(String[] args) {
        Launch.run(NewsroomApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
