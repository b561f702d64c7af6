package dev.stele.chassis.web.client;

/** The two ways in which proxies name the hops of a request. */
public enum ProxyHeader {
    X_FORWARDED_FOR("X-Forwarded-For"),
    FORWARDED("Forwarded");

    /** The name of the header. */
    public final String name;

    ProxyHeader(String name) {
        this.name = name;
    }
}
