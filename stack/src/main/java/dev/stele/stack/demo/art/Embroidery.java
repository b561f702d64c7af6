package dev.stele.stack.demo.art;

import static dev.stele.stack.demo.art.Canvas.HEIGHT;
import static dev.stele.stack.demo.art.Canvas.WIDTH;
import static dev.stele.stack.demo.art.Canvas.box;
import static dev.stele.stack.demo.art.Canvas.color;
import static dev.stele.stack.demo.art.Canvas.disc;
import static dev.stele.stack.demo.art.Canvas.sheer;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Stitches of the cloths: flowers and leaves of our own design, in thread colours. */
final class Embroidery {

    static final Color LINEN = color(0xf3e6cd);
    static final Color MADDER = color(0xa8322d);
    static final Color OCHRE = color(0xd9922e);
    static final Color INDIGO = color(0x27406b);
    static final Color LEAF = color(0x3f6b4f);
    static final Color ROSE = color(0xd9735e);

    private Embroidery() {}

    static void medallion(Canvas c, double x, double y, double radius, Color outer, Color inner) {
        petals(c, x, y, radius, 18, LEAF, 0.22);
        petals(c, x, y, radius * 0.88, 18, outer, 0.22);
        c.fill(disc(x, y, radius * 0.60), LINEN);
        petals(c, x, y, radius * 0.56, 12, inner, 0.28);
        c.fill(disc(x, y, radius * 0.28), INDIGO);
        petals(c, x, y, radius * 0.25, 8, ROSE, 0.4);
        c.fill(disc(x, y, radius * 0.08), LINEN);
    }

    static void petals(Canvas c, double x, double y, double radius, int count, Color color, double girth) {
        for (int i = 0; i < count; i++) {
            AffineTransform place = AffineTransform.getTranslateInstance(x, y);
            place.rotate(2 * Math.PI * i / count);
            c.fill(place.createTransformedShape(leaf(radius, radius * girth)), color);
        }
    }

    private static Shape leaf(double length, double girth) {
        Path2D path = new Path2D.Double();
        path.moveTo(0, 0);
        path.curveTo(length * 0.4, -girth, length * 0.85, -girth * 0.8, length, 0);
        path.curveTo(length * 0.85, girth * 0.8, length * 0.4, girth, 0, 0);
        return path;
    }

    static void sprig(Canvas c, double x, double y, double turn) {
        for (int i = -2; i <= 2; i++) {
            AffineTransform place = AffineTransform.getTranslateInstance(x, y);
            place.rotate(turn + i * 0.5);
            c.fill(place.createTransformedShape(leaf(86 - Math.abs(i) * 14, 16)), i == 0 ? ROSE : LEAF);
        }
        c.fill(disc(x, y, 14), INDIGO);
    }

    /** Threads of the ground cloth over everything, as stitches sink into it. */
    static void weave(Canvas c) {
        for (int y = 0; y < HEIGHT; y += 5) c.fill(box(0, y, WIDTH, 1.4), sheer(0x3b2415, 0.10));
        for (int x = 0; x < WIDTH; x += 5) c.fill(box(x, 0, 1.4, HEIGHT), sheer(0xfff7e6, 0.08));
    }
}
