package dev.stele.stack.demo.art;

import static dev.stele.stack.demo.art.Canvas.HEIGHT;
import static dev.stele.stack.demo.art.Canvas.WIDTH;
import static dev.stele.stack.demo.art.Canvas.box;
import static dev.stele.stack.demo.art.Canvas.color;
import static dev.stele.stack.demo.art.Canvas.disc;
import static dev.stele.stack.demo.art.Canvas.polygon;
import static dev.stele.stack.demo.art.Canvas.sheer;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Embroidery in the manner of suzani cloths: medallions, leaves and borders of our own design. */
final class Textiles {

    private static final Color LINEN = color(0xf3e6cd);
    private static final Color MADDER = color(0xa8322d);
    private static final Color OCHRE = color(0xd9922e);
    private static final Color INDIGO = color(0x27406b);
    private static final Color LEAF = color(0x3f6b4f);
    private static final Color ROSE = color(0xd9735e);
    private static final double MARGIN = 120;

    private Textiles() {}

    static void hanging(Canvas c) {
        c.fill(box(0, 0, WIDTH, HEIGHT), LINEN);
        double[][] places = {{400, 316}, {800, 316}, {1200, 316}, {400, 684}, {800, 684}, {1200, 684}};
        for (int i = 0; i < places.length; i++) {
            medallion(c, places[i][0], places[i][1], 172, i % 2 == 0 ? MADDER : OCHRE, i % 2 == 0 ? OCHRE : MADDER);
        }
        for (double x : new double[] {600, 1000}) {
            for (int side = -1; side <= 1; side += 2) {
                sprig(c, x, 500, side * Math.PI / 2);
                sprig(c, x, 500, side < 0 ? Math.PI : 0);
            }
        }
        sprig(c, 186, 500, 0);
        sprig(c, 1414, 500, Math.PI);
        frame(c);
        weave(c);
    }

    static void border(Canvas c) {
        c.fill(box(0, 0, WIDTH, HEIGHT), color(0xf0dfc0));
        for (int band = 0; band < 3; band++) {
            double y = 180 + band * 320.0;
            c.fill(box(0, y - 132, WIDTH, 264), band == 1 ? MADDER : INDIGO);
            c.fill(box(0, y - 146, WIDTH, 8), OCHRE);
            c.fill(box(0, y + 138, WIDTH, 8), OCHRE);
            for (int i = -1; i < 9; i++)
                diamond(
                        c,
                        i * 200 + (band % 2) * 100 + 100,
                        y,
                        band == 1 ? LINEN : color(0xe9c98f),
                        band == 1 ? INDIGO : MADDER);
        }
        weave(c);
    }

    static void sun(Canvas c) {
        c.fill(box(0, 0, WIDTH, HEIGHT), color(0x7c2527));
        c.glow(800, 500, 900, sheer(0xb5443a, 0.6));
        for (double[] corner : new double[][] {{140, 120}, {1460, 120}, {140, 880}, {1460, 880}})
            medallion(c, corner[0], corner[1], 150, OCHRE, INDIGO);
        petals(c, 800, 500, 430, 24, LEAF, 0.20);
        petals(c, 800, 500, 380, 24, OCHRE, 0.20);
        c.fill(disc(800, 500, 262), LINEN);
        petals(c, 800, 500, 250, 16, MADDER, 0.26);
        c.fill(disc(800, 500, 146), OCHRE);
        petals(c, 800, 500, 138, 12, INDIGO, 0.3);
        c.fill(disc(800, 500, 62), LINEN);
        petals(c, 800, 500, 58, 8, MADDER, 0.4);
        c.fill(disc(800, 500, 18), OCHRE);
        weave(c);
    }

    private static void medallion(Canvas c, double x, double y, double radius, Color outer, Color inner) {
        petals(c, x, y, radius, 18, LEAF, 0.22);
        petals(c, x, y, radius * 0.88, 18, outer, 0.22);
        c.fill(disc(x, y, radius * 0.60), LINEN);
        petals(c, x, y, radius * 0.56, 12, inner, 0.28);
        c.fill(disc(x, y, radius * 0.28), INDIGO);
        petals(c, x, y, radius * 0.25, 8, ROSE, 0.4);
        c.fill(disc(x, y, radius * 0.08), LINEN);
    }

    private static void petals(Canvas c, double x, double y, double radius, int count, Color color, double girth) {
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

    private static void sprig(Canvas c, double x, double y, double turn) {
        for (int i = -2; i <= 2; i++) {
            AffineTransform place = AffineTransform.getTranslateInstance(x, y);
            place.rotate(turn + i * 0.5);
            c.fill(place.createTransformedShape(leaf(86 - Math.abs(i) * 14, 16)), i == 0 ? ROSE : LEAF);
        }
        c.fill(disc(x, y, 14), INDIGO);
    }

    private static void frame(Canvas c) {
        c.line(box(MARGIN, MARGIN, WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN), MADDER, 10);
        c.line(box(16, 16, WIDTH - 32, HEIGHT - 32), MADDER, 10);
        for (int i = 0; i < 16; i++) {
            double x = 64 + i * (WIDTH - 128) / 15.0;
            rhomb(c, x, 68, i);
            rhomb(c, x, HEIGHT - 68, i + 1);
        }
        for (int i = 1; i < 9; i++) {
            double y = 68 + i * (HEIGHT - 136) / 9.0;
            rhomb(c, 64, y, i);
            rhomb(c, WIDTH - 64, y, i + 1);
        }
    }

    private static void rhomb(Canvas c, double x, double y, int i) {
        c.fill(polygon(x - 40, y, x, y - 34, x + 40, y, x, y + 34), i % 2 == 0 ? INDIGO : OCHRE);
        c.fill(polygon(x - 19, y, x, y - 16, x + 19, y, x, y + 16), i % 2 == 0 ? ROSE : MADDER);
    }

    private static void diamond(Canvas c, double x, double y, Color outer, Color inner) {
        for (int ring = 0; ring < 4; ring++) {
            double w = 92 - ring * 24;
            double h = 116 - ring * 30;
            c.fill(polygon(x - w, y, x, y - h, x + w, y, x, y + h), ring % 2 == 0 ? outer : ring == 1 ? inner : OCHRE);
        }
        for (int side = -1; side <= 1; side += 2) {
            double hook = x + 100;
            c.line(
                    polygon(
                            hook,
                            y + side * 116,
                            hook,
                            y + side * 62,
                            hook - 22,
                            y + side * 62,
                            hook - 22,
                            y + side * 84,
                            hook - 22,
                            y + side * 62,
                            hook,
                            y + side * 62),
                    outer,
                    9);
            c.line(
                    polygon(
                            hook,
                            y + side * 62,
                            hook + 22,
                            y + side * 62,
                            hook + 22,
                            y + side * 84,
                            hook + 22,
                            y + side * 62),
                    outer,
                    9);
        }
    }

    /** Threads of the ground cloth over everything, as stitches sink into it. */
    private static void weave(Canvas c) {
        for (int y = 0; y < HEIGHT; y += 5) c.fill(box(0, y, WIDTH, 1.4), sheer(0x3b2415, 0.10));
        for (int x = 0; x < WIDTH; x += 5) c.fill(box(x, 0, 1.4, HEIGHT), sheer(0xfff7e6, 0.08));
    }
}
