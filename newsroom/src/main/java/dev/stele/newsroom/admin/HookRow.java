package dev.stele.newsroom.admin;

/**
 * A receiver in the list.
 *
 * @param dead notices that were given up
 */
public record HookRow(Hook hook, long dead) {}
