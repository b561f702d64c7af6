package dev.stele.stack.demo.art;

import static dev.stele.stack.demo.art.Canvas.HEIGHT;
import static dev.stele.stack.demo.art.Canvas.WIDTH;
import static dev.stele.stack.demo.art.Canvas.box;
import static dev.stele.stack.demo.art.Canvas.color;
import static dev.stele.stack.demo.art.Canvas.disc;
import static dev.stele.stack.demo.art.Canvas.sheer;

import java.awt.Shape;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;

/** High country at different times of day. */
final class Mountains {

    private Mountains() {}

    static void dawn(Canvas c) {
        c.sky(color(0x7fa3c7), color(0xe9b8b4), color(0xfbe3c8), 620);
        c.glow(1090, 430, 640, sheer(0xfff1d0, 0.95));
        c.fill(disc(1090, 430, 54), color(0xfff8e6));
        Land.ridges(c, 11, 4, 690, 860, 300, color(0xa9b4d0), color(0x3f5c86), color(0xf3d9cf));
        c.fade(box(0, 690, WIDTH, 310), sheer(0xfdeee2, 0), sheer(0xfdeee2, 0.9));
        c.fade(Land.below(Land.hills(5, 960, 130, 2.4)), color(0x2c4468), color(0x1d2f4d));
        c.fade(Land.below(Land.hills(9, 1010, 110, 3.1)), color(0x1b2c48), color(0x121f35));
    }

    static void dusk(Canvas c) {
        c.sky(color(0x232a55), color(0x6d4f86), color(0xf0a58a), 640);
        Land.stars(c, 4, 90, 330);
        c.glow(420, 640, 620, sheer(0xffc79a, 0.75));
        c.glow(1180, 210, 46, sheer(0xfff3da, 0.8));
        c.fill(disc(1180, 210, 5), color(0xfffbf0));
        Land.ridges(c, 62, 4, 760, 930, 400, color(0x8a6596), color(0x2a2450), color(0xe3a19b));
        c.fade(Land.below(Land.hills(21, 1010, 190, 1.3)), color(0x1a1738), color(0x0e0c22));
    }

    static void glacier(Canvas c) {
        c.sky(color(0x5f9cc5), color(0xa9d0e3), color(0xe6f1f3), 560);
        c.fade(Land.below(Land.mountains(90, 470, 330, 6)), color(0xf4f9fb), color(0xbfd4df));
        flank(c, 5, 0x6f889b, 0xa3b3b8, -20, 330, 90, 250, 190, 330, 300, 470, 430, 560, 560, 700, 660, 860, -20, 1000);
        flank(
                c, 6, 0x48627a, 0x8a9da4, 1620, 230, 1470, 130, 1340, 270, 1190, 420, 1060, 520, 930, 700, 830, 880,
                1620, 1000);
        ice(c);
        c.fade(Land.below(Land.hills(35, 900, 90, 2.2)), color(0x98a79a), color(0x7d9463));
        c.fade(Land.below(Land.hills(33, 960, 170, 1.6)), color(0x7d9463), color(0x566f4a));
        village(c, Land.hills(33, 960, 170, 1.6));
        c.fade(Land.below(Land.hills(41, 1010, 60, 2.2)), color(0x4a6340), color(0x384f33));
    }

    /** A slope of rock with snow in its upper third. */
    private static void flank(Canvas c, long seed, int stone, int foot, double... xy) {
        Shape slope = Land.rock(seed, 0.14, xy);
        c.fade(slope, color(stone), color(foot));
        DoubleUnaryOperator snow = Land.mountains(seed + 40, 470, 190, 14);
        Path2D above = new Path2D.Double(box(0, 0, WIDTH, HEIGHT));
        above.append(Land.below(snow), false);
        above.setWindingRule(Path2D.WIND_EVEN_ODD);
        c.within(slope, () -> {
            c.fade(above, color(0xffffff), color(0xdce8ee));
            c.fade(Land.below(Land.mountains(seed + 60, 820, 300, 9)), sheer(0x23384c, 0.14), sheer(0x23384c, 0));
        });
    }

    /** The tongue winds down between the slopes, with stripes of stone along the flow. */
    private static void ice(Canvas c) {
        Path2D tongue = new Path2D.Double();
        tongue.moveTo(560, 330);
        tongue.curveTo(700, 470, 520, 600, 660, 850);
        tongue.lineTo(860, 850);
        tongue.curveTo(800, 650, 960, 520, 1060, 330);
        tongue.closePath();
        c.fade(tongue, sheer(0xf4fafc, 0), color(0x9fcbd9));
        c.within(tongue, () -> {
            for (int i = 1; i < 8; i++) {
                double share = i / 8.0;
                boolean stones = i == 3 || i == 6;
                c.line(
                        new CubicCurve2D.Double(
                                570 + 480 * share,
                                340,
                                700 + 250 * share,
                                490,
                                520 + 280 * share,
                                620,
                                660 + 200 * share,
                                850),
                        sheer(stones ? 0x5f727d : 0x7fb5c8, stones ? 0.6 : 0.4),
                        stones ? 7 : 2.5);
            }
            Random random = new Random(8);
            for (int i = 0; i < 46; i++) {
                double y = 430 + random.nextInt(400);
                double x = 580 + random.nextInt(360);
                double bow = 12 + random.nextInt(18);
                c.line(new QuadCurve2D.Double(x, y, x + bow, y + 8, x + 2 * bow, y), sheer(0x4f93ad, 0.3), 2);
            }
            c.fade(box(500, 320, 600, 230), color(0xeaf2f6), sheer(0xeaf2f6, 0));
        });
    }

    private static void village(Canvas c, DoubleUnaryOperator ground) {
        Random random = new Random(3);
        for (int row = 0; row < 3; row++) {
            for (int i = 0; i < 8 - row; i++) {
                double x = 540 + row * 30 + i * 66 + random.nextInt(18);
                double y = ground.applyAsDouble(x) + 20 + row * 34;
                double w = 44 + random.nextInt(16);
                double h = 30 + random.nextInt(10);
                c.fade(box(x, y - h, w, h), color(0xd9b58c), color(0xb98d66));
                c.fill(box(x - 4, y - h - 6, w + 8, 7), color(0x6a4a38));
                c.fill(box(x + w * 0.6, y - h * 0.6, 9, 12), color(0x4a3a38));
            }
        }
        c.fade(box(0, HEIGHT - 60, WIDTH, 60), sheer(0x384f33, 0), sheer(0x384f33, 0.6));
    }
}
