package dev.stele.e2e.attack;

import dev.stele.e2e.Shared;
import dev.stele.e2e.house.House;
import dev.stele.e2e.http.Answer;
import dev.stele.e2e.http.Api;
import dev.stele.e2e.people.Staff;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Somebody for each role that a table names, with a token from the identity provider. */
final class People {

    private static final int IDENTITY = 5;
    private static final int TAKEN = 409;

    /** Columns of tables that name a person of the demo or leave the language open. */
    private static final Map<String, String> ROLES =
            Map.of("ru", "translator:ru", "translator", "translator:ru", "reviewer", "reviewer:ru");

    private final Staff staff = Shared.staff();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    /** Empty for nobody. */
    String token(String role) {
        return switch (role) {
            case "anonymous" -> "";
            case "service" -> tokens.computeIfAbsent(role, _ -> serviceToken());
            default -> tokens.computeIfAbsent(ROLES.getOrDefault(role, role), this::personToken);
        };
    }

    /** Somebody with these roles who is suspended as soon as the token is there. */
    String suspended(String name, List<String> roles) {
        admit(name, roles);
        String token = staff.tokens().apply(name);
        admin().raw(
                        "PATCH",
                        "/api/users/" + name,
                        "application/json",
                        "{\"suspended\":true}".getBytes(StandardCharsets.UTF_8))
                .expect(200);
        return token;
    }

    private String personToken(String role) {
        String name = "role-" + role.replace(':', '-');
        admit(name, List.of(role));
        return staff.tokens().apply(name);
    }

    private void admit(String name, List<String> roles) {
        Map<String, Object> user = Map.of("name", name, "password", name, "roles", roles);
        admin().post("/api/users", user).expect(201, TAKEN);
    }

    private Api admin() {
        return staff.api(IDENTITY, "admin");
    }

    private String serviceToken() {
        String credentials = "service:" + House.SERVICE_SECRET;
        Answer answer = Api.anonymous(staff.address(IDENTITY))
                .raw(
                        "POST",
                        "/oauth2/token",
                        "application/x-www-form-urlencoded",
                        "grant_type=client_credentials".getBytes(StandardCharsets.UTF_8),
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        return answer.expect(200).json().path("access_token").asString();
    }
}
