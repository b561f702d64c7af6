package dev.stele.identity.signin;

import dev.stele.chassis.web.client.ClientAddresses;
import dev.stele.chassis.web.client.ClientSettings;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.security.authentication.AuthenticationDetailsSource;
import org.springframework.stereotype.Component;

/** Finds out where a sign-in comes from: from which address, and from which known device. */
@Component
@EnableConfigurationProperties(ClientSettings.class)
public final class SignInOrigins implements AuthenticationDetailsSource<HttpServletRequest, SignInOrigins.Origin> {

    private final ClientAddresses addresses;
    private final KnownDevices devices;

    /**
     * Where a sign-in comes from.
     *
     * @param device id of a device on which the name has signed in before, or null
     */
    public record Origin(String address, @Nullable String device) {}

    SignInOrigins(ClientSettings settings, KnownDevices devices) {
        this.addresses = settings.addresses();
        this.devices = devices;
    }

    @Override
    public Origin buildDetails(HttpServletRequest request) {
        String name = request.getParameter("username");
        // As the filter that signs in reads it.
        String trimmed = name == null ? "" : name.trim();
        return new Origin(addresses.keyOf(request), devices.of(trimmed, request).orElse(null));
    }
}
