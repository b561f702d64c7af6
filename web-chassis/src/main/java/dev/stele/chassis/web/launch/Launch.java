package dev.stele.chassis.web.launch;

import org.springframework.boot.SpringApplication;

/** What the main method of every service does. */
public final class Launch {

    private Launch() {}

    /** @param application class with the configuration of the service */
    public static void run(Class<?> application, String... args) {
        CarrierThreads.prepare();
        SpringApplication.run(application, args);
    }
}
