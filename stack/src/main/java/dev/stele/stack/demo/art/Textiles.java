package dev.stele.stack.demo.art;

import static dev.stele.stack.demo.art.Canvas.HEIGHT;
import static dev.stele.stack.demo.art.Canvas.WIDTH;
import static dev.stele.stack.demo.art.Canvas.box;
import static dev.stele.stack.demo.art.Canvas.color;
import static dev.stele.stack.demo.art.Canvas.disc;
import static dev.stele.stack.demo.art.Canvas.polygon;
import static dev.stele.stack.demo.art.Canvas.sheer;
import static dev.stele.stack.demo.art.Embroidery.INDIGO;
import static dev.stele.stack.demo.art.Embroidery.LEAF;
import static dev.stele.stack.demo.art.Embroidery.LINEN;
import static dev.stele.stack.demo.art.Embroidery.MADDER;
import static dev.stele.stack.demo.art.Embroidery.OCHRE;
import static dev.stele.stack.demo.art.Embroidery.ROSE;

import java.awt.Color;

/** Cloths in the manner of suzani embroidery. */
final class Textiles {

    private static final double MARGIN = 120;

    private Textiles() {}

    static void hanging(Canvas c) {
        c.fill(box(0, 0, WIDTH, HEIGHT), LINEN);
        double[][] places = {{400, 316}, {800, 316}, {1200, 316}, {400, 684}, {800, 684}, {1200, 684}};
        for (int i = 0; i < places.length; i++) {
            Embroidery.medallion(
                    c, places[i][0], places[i][1], 172, i % 2 == 0 ? MADDER : OCHRE, i % 2 == 0 ? OCHRE : MADDER);
        }
        for (double x : new double[] {600, 1000}) {
            for (int side = -1; side <= 1; side += 2) {
                Embroidery.sprig(c, x, 500, side * Math.PI / 2);
                Embroidery.sprig(c, x, 500, side < 0 ? Math.PI : 0);
            }
        }
        Embroidery.sprig(c, 186, 500, 0);
        Embroidery.sprig(c, 1414, 500, Math.PI);
        frame(c);
        Embroidery.weave(c);
    }

    static void border(Canvas c) {
        c.fill(box(0, 0, WIDTH, HEIGHT), color(0xf0dfc0));
        for (int band = 0; band < 3; band++) {
            double y = 180 + band * 320.0;
            c.fill(box(0, y - 132, WIDTH, 264), band == 1 ? MADDER : INDIGO);
            c.fill(box(0, y - 146, WIDTH, 8), OCHRE);
            c.fill(box(0, y + 138, WIDTH, 8), OCHRE);
            for (int i = -1; i < 9; i++) {
                diamond(
                        c,
                        i * 200 + (band % 2) * 100 + 100,
                        y,
                        band == 1 ? LINEN : color(0xe9c98f),
                        band == 1 ? INDIGO : MADDER);
            }
        }
        Embroidery.weave(c);
    }

    static void sun(Canvas c) {
        c.fill(box(0, 0, WIDTH, HEIGHT), color(0x7c2527));
        c.glow(800, 500, 900, sheer(0xb5443a, 0.6));
        for (double[] corner : new double[][] {{140, 120}, {1460, 120}, {140, 880}, {1460, 880}}) {
            Embroidery.medallion(c, corner[0], corner[1], 150, OCHRE, INDIGO);
        }
        Embroidery.petals(c, 800, 500, 430, 24, LEAF, 0.20);
        Embroidery.petals(c, 800, 500, 380, 24, OCHRE, 0.20);
        c.fill(disc(800, 500, 262), LINEN);
        Embroidery.petals(c, 800, 500, 250, 16, MADDER, 0.26);
        c.fill(disc(800, 500, 146), OCHRE);
        Embroidery.petals(c, 800, 500, 138, 12, INDIGO, 0.3);
        c.fill(disc(800, 500, 62), LINEN);
        Embroidery.petals(c, 800, 500, 58, 8, MADDER, 0.4);
        c.fill(disc(800, 500, 18), OCHRE);
        Embroidery.weave(c);
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
}
