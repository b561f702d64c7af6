package dev.stele.stack.demo.art;

/** Draws one picture. */
@FunctionalInterface
interface Scene {
    void paint(Canvas canvas);
}
