package dev.stele.e2e.attack;

import dev.stele.e2e.Shared;
import dev.stele.e2e.attack.Permission.Outcome;
import dev.stele.stack.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sends what an endpoint would not get from an honest client, as somebody who may call it, so that it is looked at. */
final class Attacker {

    private static final List<String> PREFERRED =
            List.of("anonymous", "chief", "admin", "translator:ru", "translator", "reviewer:ru", "editor");

    private final List<Permission> permissions = Permission.all();
    private final People people = new People();
    private final Things things = new Things();

    /** Operations that the running services describe. */
    Stream<Operation> operations() {
        return Stream.of(Part.values()).filter(Attacker::isDescribed).flatMap(part -> Operation.of(part).stream());
    }

    /** The console has no API. */
    private static boolean isDescribed(Part part) {
        return part.hasHealth() && part != Part.NEWSROOM;
    }

    Things things() {
        return things;
    }

    /** Headers of somebody who may call this operation. */
    List<String> headers(Operation operation) {
        List<String> headers = new ArrayList<>(List.of("If-Match: \"1\"", "Claim-Token: 1", "Accept: */*"));
        String token = people.token(role(operation));
        if (!token.isEmpty()) {
            headers.add("Authorization: Bearer " + token);
        }
        return headers;
    }

    private String role(Operation operation) {
        return permissions.stream()
                .filter(it -> it.toString().equals(operation.toString()))
                .findFirst()
                .flatMap(it -> PREFERRED.stream()
                        .filter(role -> it.expected().get(role) == Outcome.PASSES)
                        .findFirst())
                .orElse("anonymous");
    }

    RawAnswer send(Operation operation, String path, List<String> headers, HostileBody body) {
        return new RawRequest(operation.method(), path, headers, body)
                .sendTo(operation.part(), Shared.staff().base());
    }
}
