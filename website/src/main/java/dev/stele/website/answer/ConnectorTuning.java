package dev.stele.website.answer;

import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.stereotype.Component;

/**
 * Lets a page of usual size leave in one write, as the server's own buffer holds half of one; and takes a reader of
 * eleven languages, which the server would refuse, since the size of the headers is limited anyway.
 */
@Component
class ConnectorTuning implements TomcatConnectorCustomizer {

    private static final String WRITE_BUFFER_BYTES = "32768";

    @Override
    public void customize(Connector connector) {
        connector.setProperty("socket.appWriteBufSize", WRITE_BUFFER_BYTES);
        connector.setMaxLocaleCount(-1);
    }
}
