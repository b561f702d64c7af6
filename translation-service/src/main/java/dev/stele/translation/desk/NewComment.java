package dev.stele.translation.desk;

/** A remark on one sentence that is sent in together with others. */
public record NewComment(String segment, String text) {}
