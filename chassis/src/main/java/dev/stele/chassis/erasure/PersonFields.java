package dev.stele.chassis.erasure;

import java.util.Set;

/**
 * Where a service stores user names. Fields are meant at any depth of a document, with a name or an array of names as value.
 *
 * @param names fields with user names
 * @param lowerCaseNames fields with user names in lower case
 * @param prefixes fields whose value begins with a user name and a slash
 * @param json fields with JSON text, in which the {@code names} are looked for too
 * @param ownedCollections collections with one document per person, under the user name as id; it is deleted
 */
public record PersonFields(
        Set<String> names,
        Set<String> lowerCaseNames,
        Set<String> prefixes,
        Set<String> json,
        Set<String> ownedCollections) {

    /** User names in these fields and nowhere else. */
    public static PersonFields of(String... names) {
        return new PersonFields(Set.of(names), Set.of(), Set.of(), Set.of(), Set.of());
    }
}
