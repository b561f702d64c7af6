package dev.stele.identity.user;

/** The user was suspended or got another password: what was issued before must not be renewed. */
public record UserChanged(String name) {}
