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
import java.awt.geom.Path2D;
import java.util.Random;

/** Roofs, a street and a mast. */
final class Town {

    private static final int[] FLAGS = {0xe4572e, 0xf3b34c, 0x2a9d8f, 0xf4f1de, 0x9b5de5, 0x3d7ea6};

    private Town() {}

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
            if (random.nextInt(3) == 0)
                c.fill(
                        polygon(x - 6, base - h, x + w / 2, base - h - 34, x + w + 6, base - h),
                        Canvas.mix(wall, Color.BLACK, 0.15));
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

    static void festival(Canvas c) {
        c.sky(color(0x1f2a5c), color(0x6b4a86), color(0xf29e7c), 640);
        Land.stars(c, 71, 60, 260);
        c.glow(800, 620, 560, sheer(0xffd09a, 0.85));
        c.fade(Land.below(Land.mountains(611, 640, 150, 7)), color(0x6f5688), color(0xa9708a));
        for (int i = 0; i < 4; i++) {
            house(c, -60 + i * 150.0, 150 + i * 96.0, 240 - i * 40.0, i, false);
            house(c, WIDTH + 60 - i * 150.0 - (240 - i * 40.0), 190 + i * 88.0, 240 - i * 40.0, i + 2, true);
        }
        c.fade(polygon(0, 1000, 610, 690, 990, 690, 1600, 1000), color(0x9a6a80), color(0x3d3152));
        for (int i = 0; i < 3; i++) garland(c, 90 + i * 120.0, 210 + i * 120.0, 30 + i * 60);
        stall(c, 250, 800, 1.2, 0xe4572e);
        stall(c, 1130, 810, 1.15, 0x2a9d8f);
        stall(c, 600, 706, 0.56, 0xf3b34c);
        stall(c, 850, 702, 0.52, 0x9b5de5);
    }

    private static void house(Canvas c, double x, double top, double w, int tone, boolean right) {
        int[] walls = {0x3d3560, 0x4b3a63, 0x5c4468, 0x6d4f6e, 0x453a66, 0x54406a};
        c.fade(box(x, top, w, 1000 - top), color(walls[tone]), color(0x2d2645));
        c.fill(box(x - 6, top - 10, w + 12, 14), color(0x2a2342));
        for (double y = top + 40; y < 700; y += 104) {
            for (double wx = x + 26; wx < x + w - 40; wx += 66) {
                if (((int) (wx + y) + tone) % 5 == 0) continue;
                c.glow(wx + 18, y + 26, 60, sheer(0xffd58a, 0.35));
                c.fade(box(wx, y, 36, 54), color(0xffe6a8), color(0xf7b661));
            }
        }
        c.sweep(box(x, top, w, 1000 - top), sheer(0x120e24, right ? 0 : 0.35), sheer(0x120e24, right ? 0.35 : 0));
    }

    private static void garland(Canvas c, double left, double y, double sag) {
        double right = WIDTH - left;
        Path2D rope = new Path2D.Double();
        rope.moveTo(left, y);
        rope.quadTo(WIDTH / 2.0, y + 2 * sag + 90, right, y);
        c.line(rope, color(0x241d3a), 3);
        for (int i = 1; i < 16; i++) {
            double t = i / 16.0;
            double x = left + (right - left) * t;
            double hang = y + 2 * t * (1 - t) * (2 * sag + 90);
            if (i % 3 == 0) {
                c.glow(x, hang + 26, 80, sheer(0xffe2a0, 0.6));
                c.fade(disc(x, hang + 26, 22), color(0xfff3c8), color(0xf6a94e));
                c.fill(box(x - 9, hang + 2, 18, 5), color(0x5a3a2c));
            } else {
                c.fill(polygon(x - 20, hang, x + 20, hang, x, hang + 44), color(FLAGS[i % FLAGS.length]));
            }
        }
    }

    private static void stall(Canvas c, double x, double y, double size, int cloth) {
        double w = 200 * size;
        c.fill(box(x, y, w, 9 * size), color(0xf8ead0));
        c.fade(
                polygon(
                        x,
                        y + 8 * size,
                        x + w,
                        y + 8 * size,
                        x + w - 8 * size,
                        y + 92 * size,
                        x + 8 * size,
                        y + 92 * size),
                color(cloth),
                Canvas.mix(color(cloth), Color.BLACK, 0.35));
        c.fill(new Ellipse2D.Double(x + 70 * size, y - 40 * size, 50 * size, 40 * size), color(0xf4f1de));
        c.fill(
                polygon(x + 116 * size, y - 26 * size, x + 146 * size, y - 38 * size, x + 120 * size, y - 12 * size),
                color(0xf4f1de));
        c.fill(disc(x + 95 * size, y - 42 * size, 6 * size), color(0x3d7ea6));
        for (double cup : new double[] {20, 156, 176})
            c.fill(
                    polygon(
                            x + cup * size,
                            y - 14 * size,
                            x + (cup + 18) * size,
                            y - 14 * size,
                            x + (cup + 14) * size,
                            y,
                            x + (cup + 4) * size,
                            y),
                    color(0x8ecae6));
    }

    static void mast(Canvas c) {
        c.sky(color(0x0b1233), color(0x1e2f63), color(0x5b6fa3), 760);
        Land.stars(c, 201, 320, 640);
        c.glow(1000, 760, 700, sheer(0x9db4dd, 0.35));
        Land.ridges(c, 260, 2, 800, 850, 240, color(0x33467c), color(0x1c2a55), color(0x5b6fa3));
        c.fade(Land.below(x -> 900 - 170 * Math.exp(-Math.pow((x - 980) / 420, 2))), color(0x121c3d), color(0x080d20));
        for (int i = 1; i <= 4; i++) {
            for (int side = 0; side < 2; side++) {
                c.line(
                        new java.awt.geom.Arc2D.Double(
                                980 - i * 62,
                                196 - i * 62,
                                i * 124,
                                i * 124,
                                side * 180 - 38,
                                76,
                                java.awt.geom.Arc2D.OPEN),
                        sheer(0xffd9a0, 0.50 - i * 0.09),
                        5);
            }
        }
        c.line(polygon(936, 736, 976, 196, 984, 196, 1024, 736), color(0x8a97bd), 5);
        for (int i = 0; i < 12; i++) {
            double t = i / 12.0;
            double next = (i + 1) / 12.0;
            c.line(
                    polygon(
                            936 + 40 * t,
                            736 - 540 * t,
                            1024 - 40 * next,
                            736 - 540 * next,
                            936 + 40 * next,
                            736 - 540 * next,
                            1024 - 40 * t,
                            736 - 540 * t,
                            936 + 40 * next,
                            736 - 540 * next,
                            1024 - 40 * next,
                            736 - 540 * next),
                    color(0x76839f),
                    2.5);
        }
        c.fill(box(977, 130, 6, 70), color(0x8a97bd));
        for (double y : new double[] {130, 380, 560}) {
            c.glow(980, y, 70, sheer(0xff5a4f, 0.8));
            c.fill(disc(980, y, 8), color(0xffb1a6));
        }
        for (double far : new double[] {620, 1340})
            c.line(polygon(980, 300, far, 840, 980, 300), sheer(0x8a97bd, 0.45), 2);
        c.glow(470, 880, 190, sheer(0xffd58a, 0.55));
        c.fill(box(400, 836, 150, 90), color(0x1a2448));
        c.fill(polygon(384, 842, 475, 790, 566, 842), color(0x0d1530));
        c.fade(box(428, 862, 34, 34), color(0xfff0bd), color(0xffc76b));
        c.fade(box(490, 862, 34, 34), color(0xfff0bd), color(0xffc76b));
        c.fade(Land.below(Land.hills(44, 985, 60, 2)), color(0x0a1026), color(0x05081a));
    }
}
