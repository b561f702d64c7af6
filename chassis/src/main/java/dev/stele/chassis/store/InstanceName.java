package dev.stele.chassis.store;

/**
 * Which running copy of a service this is: host and port, so that a copy started again at the same address is the same
 * one and may take up its own lease at once.
 */
public record InstanceName(String value) {}
