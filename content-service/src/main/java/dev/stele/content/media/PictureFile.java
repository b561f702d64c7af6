package dev.stele.content.media;

/** Bytes of a picture in one size. */
public record PictureFile(String type, byte[] data) {}
