package dev.stele.stack.demo.art;

import static dev.stele.stack.demo.art.Canvas.HEIGHT;
import static dev.stele.stack.demo.art.Canvas.WIDTH;
import static dev.stele.stack.demo.art.Canvas.box;
import static dev.stele.stack.demo.art.Canvas.color;
import static dev.stele.stack.demo.art.Canvas.disc;
import static dev.stele.stack.demo.art.Canvas.polygon;
import static dev.stele.stack.demo.art.Canvas.sheer;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.util.Random;

/** Roofs in the winter air. */
final class Haze {

    private Haze() {}

    static void haze(Canvas c) {
        c.sky(color(0xb9a48f), color(0xe0b184), color(0xf0c893), 620);
        c.fill(disc(1180, 250, 74), color(0xfbe3bb));
        c.glow(1180, 250, 420, sheer(0xfff0cd, 0.8));
        c.fade(Land.below(Land.mountains(501, 520, 230, 4)), color(0xcfa688), color(0xe9be91));
        int[] walls = {0xd8aa80, 0xb98a68, 0x8d6655, 0x563f42};
        for (int row = 0; row < 4; row++) {
            skyline(c, new Random(40 + row), 560 + row * 110.0, color(walls[row]), row);
            if (row < 3) c.fade(box(0, 500 + row * 110, WIDTH, 260), sheer(0xf0c893, 0), sheer(0xf0c893, 0.62));
        }
    }

    private static void skyline(Canvas c, Random random, double base, Color wall, int row) {
        if (row == 1) tower(c, 420, base, wall);
        double x = -20;
        while (x < WIDTH) {
            double w = 60 + random.nextInt(90) + row * 24;
            double h = 40 + random.nextInt(110) + row * 26;
            c.fade(box(x, base - h, w, HEIGHT), wall, Canvas.mix(wall, Color.BLACK, 0.12));
            if (random.nextInt(3) == 0) {
                c.fill(
                        polygon(x - 6, base - h, x + w / 2, base - h - 34, x + w + 6, base - h),
                        Canvas.mix(wall, Color.BLACK, 0.15));
            }
            if (random.nextInt(3) == 0) chimney(c, x + w * 0.7, base - h, wall, row);
            if (row > 1) windows(c, random, x, base - h, w);
            x += w + random.nextInt(14);
        }
    }

    private static void windows(Canvas c, Random random, double x, double top, double w) {
        for (double wx = x + 16; wx < x + w - 24; wx += 32) {
            for (int k = 0; k < 4; k++) {
                boolean lit = random.nextInt(4) == 0;
                c.fill(box(wx, top + 24 + k * 44, 14, 20), lit ? sheer(0xffd88a, 0.9) : sheer(0x2f2630, 0.28));
            }
        }
    }

    private static void chimney(Canvas c, double x, double top, Color wall, int row) {
        c.fill(box(x, top - 44, 18, 46), Canvas.mix(wall, Color.BLACK, 0.2));
        for (int i = 0; i < 7; i++) {
            c.fill(
                    disc(x + 12 + i * (16 + row * 3), top - 58 - i * 17, 13 + i * 5.5),
                    sheer(0xe8d3b8, 0.30 - i * 0.035));
        }
    }

    private static void tower(Canvas c, double x, double base, Color wall) {
        c.fill(polygon(x - 26, base, x - 6, base - 400, x + 6, base - 400, x + 26, base), wall);
        c.fill(new Ellipse2D.Double(x - 36, base - 330, 72, 34), wall);
        c.fill(box(x - 2, base - 480, 4, 90), wall);
    }
}
