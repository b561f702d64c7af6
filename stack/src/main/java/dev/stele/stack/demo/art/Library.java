package dev.stele.stack.demo.art;

import static dev.stele.stack.demo.art.Canvas.HEIGHT;
import static dev.stele.stack.demo.art.Canvas.WIDTH;
import static dev.stele.stack.demo.art.Canvas.box;
import static dev.stele.stack.demo.art.Canvas.color;
import static dev.stele.stack.demo.art.Canvas.polygon;
import static dev.stele.stack.demo.art.Canvas.sheer;

import java.awt.Color;
import java.util.Random;

/** A reading room at noon. */
final class Library {

    private static final int[] SPINES = {
        0xb5473c, 0xd98f3d, 0x2f6f73, 0x35507a, 0xe6d3a8, 0x7b4b6a, 0x5d7f56, 0xc9a15a, 0x8c3b35, 0x27404f
    };

    private Library() {}

    static void library(Canvas c) {
        c.fade(box(0, 0, WIDTH, HEIGHT), color(0x6e4a35), color(0x50342a));
        Random random = new Random(14);
        shelves(c, random, 0, 560);
        shelves(c, random, 1040, 560);
        c.fade(box(560, 0, 480, 800), color(0xdcc3a0), color(0xc5a581));
        window(c, 640, 110, 320, 500);
        c.fade(box(0, 800, WIDTH, 200), color(0x9b6b47), color(0x6f4831));
        for (int i = 0; i < 9; i++) c.line(polygon(800, 800, -500 + i * 330, 1000, 800, 800), sheer(0x3d261b, 0.25), 3);
        c.fill(polygon(640, 610, 960, 610, 1330, 1000, 420, 1000), sheer(0xffe3a3, 0.22));
        c.fill(polygon(640, 110, 960, 110, 1330, 1000, 420, 1000), sheer(0xffedc2, 0.10));
        c.fill(polygon(520, 800, 1080, 800, 1150, 850, 450, 850), color(0xc98f58));
        c.fill(box(450, 850, 700, 24), color(0x8f5c37));
        for (double x : new double[] {480, 1090}) c.fill(box(x, 874, 28, 126), color(0x6f4329));
        book(c, 760, 826);
        pile(c, 560, 842);
        c.sweep(box(0, 0, 560, HEIGHT), sheer(0x22130c, 0.45), sheer(0x22130c, 0));
        c.sweep(box(1040, 0, 560, HEIGHT), sheer(0x22130c, 0), sheer(0x22130c, 0.35));
        c.glow(800, 420, 900, sheer(0xffe7b0, 0.20));
    }

    private static void shelves(Canvas c, Random random, double left, double width) {
        c.fill(box(left, 0, width, 800), color(0x472c20));
        for (int row = 0; row < 5; row++) {
            double floor = 150 + row * 158.0;
            double x = left + 14;
            while (x < left + width - 36) {
                double w = 16 + random.nextInt(22);
                double h = 88 + random.nextInt(44);
                if (random.nextInt(14) == 0) {
                    x += 34;
                    continue;
                }
                int spine = SPINES[random.nextInt(SPINES.length)];
                c.sweep(box(x, floor - h, w, h), color(spine), Canvas.mix(color(spine), Color.BLACK, 0.28));
                c.fill(box(x + 3, floor - h + 16, w - 6, 5), sheer(0xfff2d0, 0.55));
                c.fill(box(x + 3, floor - 26, w - 6, 3), sheer(0xfff2d0, 0.4));
                x += w + 2;
            }
            c.fade(box(left, floor, width, 16), color(0x8a5a3b), color(0x5f3b27));
            c.fade(box(left, floor + 16, width, 22), sheer(0x000000, 0.4), sheer(0x000000, 0));
        }
    }

    private static void window(Canvas c, double x, double y, double w, double h) {
        c.fill(box(x - 18, y - 18, w + 36, h + 36), color(0xf3e3c8));
        c.within(box(x, y, w, h), () -> {
            c.fade(box(x, y, w, h), color(0x9fc9df), color(0xfdf0d4));
            c.fade(Land.below(Land.mountains(8, y + h * 0.8, h * 0.55, 12)), color(0xffffff), color(0xa9c4d2));
            c.fade(Land.below(Land.hills(18, y + h * 0.98, h * 0.22, 9)), color(0x8fae7e), color(0x6f9163));
        });
        for (int i = 1; i < 3; i++) c.fill(box(x + w * i / 3 - 5, y, 10, h), color(0xf3e3c8));
        for (int i = 1; i < 4; i++) c.fill(box(x, y + h * i / 4 - 5, w, 10), color(0xf3e3c8));
        c.fill(box(x - 34, y + h + 14, w + 68, 20), color(0xe0c9a4));
    }

    private static void book(Canvas c, double x, double y) {
        c.fill(
                polygon(x - 80, y + 14, x, y, x + 80, y + 14, x + 70, y - 14, x, y - 24, x - 70, y - 14),
                color(0xfff8e6));
        c.line(polygon(x, y, x, y - 24, x, y), color(0xc7ae86), 3);
    }

    private static void pile(Canvas c, double x, double y) {
        for (int i = 0; i < 4; i++) c.fill(box(x - 50 + i * 5, y - 18 - i * 18, 110 - i * 8, 16), color(SPINES[i * 2]));
    }
}
