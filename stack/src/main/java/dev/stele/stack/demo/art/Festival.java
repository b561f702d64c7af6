package dev.stele.stack.demo.art;

import static dev.stele.stack.demo.art.Canvas.WIDTH;
import static dev.stele.stack.demo.art.Canvas.box;
import static dev.stele.stack.demo.art.Canvas.color;
import static dev.stele.stack.demo.art.Canvas.disc;
import static dev.stele.stack.demo.art.Canvas.polygon;
import static dev.stele.stack.demo.art.Canvas.sheer;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** A street on a festive evening. */
final class Festival {

    private static final int[] FLAGS = {0xe4572e, 0xf3b34c, 0x2a9d8f, 0xf4f1de, 0x9b5de5, 0x3d7ea6};

    private Festival() {}

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
        for (double cup : new double[] {20, 156, 176}) {
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
    }
}
