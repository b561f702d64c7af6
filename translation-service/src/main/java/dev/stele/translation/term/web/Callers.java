package dev.stele.translation.term.web;

import dev.stele.chassis.security.Person;
import dev.stele.translation.desk.Member;
import java.util.Set;
import java.util.stream.Collectors;

/** Callers as the termbase knows them: what they review. */
final class Callers {

    private static final String REVIEWER = "reviewer:";

    private Callers() {}

    static Member of(Person person) {
        Set<String> reviews = person.roles().stream()
                .filter(it -> it.startsWith(REVIEWER))
                .map(it -> it.substring(REVIEWER.length()))
                .collect(Collectors.toSet());
        return new Member(person.name(), Set.of(), reviews, person.has("chief"));
    }
}
