package dev.stele.chassis.web.connection;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.springframework.boot.test.context.SpringBootTest;

/** A {@link SlowServer} that bears 20 connections and 5 more, and closes slow ones after a second, of those who signed in after six. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = SlowServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "stele.web.connections.max=20",
            "stele.web.connections.header-timeout=1s",
            "stele.web.connections.transfer-grace=1s",
            "stele.web.connections.upload-pause=6s",
            "stele.web.connections.check-interval=50ms",
            "server.tomcat.connection-timeout=60s",
            "server.tomcat.keep-alive-timeout=60s"
        })
@interface FewConnections {}
