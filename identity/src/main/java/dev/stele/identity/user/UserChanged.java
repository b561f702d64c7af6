package dev.stele.identity.user;

/**
 * The user was changed.
 *
 * @param revocationId the one that holds now: sessions and refresh tokens with any other have ended
 */
public record UserChanged(String name, String revocationId) {}
