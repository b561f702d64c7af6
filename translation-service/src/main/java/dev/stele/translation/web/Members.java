package dev.stele.translation.web;

import dev.stele.chassis.security.Person;
import dev.stele.translation.desk.Member;
import java.util.Set;
import java.util.stream.Collectors;

/** Callers as the desk knows them. */
public final class Members {

    private Members() {}

    public static Member of(Person person) {
        return new Member(
                person.name(),
                locales(person, "translator:"),
                locales(person, "reviewer:"),
                person.has("chief"),
                person.publicName());
    }

    private static Set<String> locales(Person person, String role) {
        return person.roles().stream()
                .filter(it -> it.startsWith(role))
                .map(it -> it.substring(role.length()))
                .collect(Collectors.toSet());
    }
}
