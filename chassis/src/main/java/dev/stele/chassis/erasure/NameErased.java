package dev.stele.chassis.erasure;

/** Is published in the service when stored names were replaced, for those who hold some of what is stored in memory. */
public record NameErased() {}
