package dev.stele.stack.demo.art;

import static dev.stele.stack.demo.art.Canvas.box;
import static dev.stele.stack.demo.art.Canvas.color;
import static dev.stele.stack.demo.art.Canvas.polygon;
import static dev.stele.stack.demo.art.Canvas.sheer;

import java.awt.Shape;

/** The quarry that the stele came from. */
final class Quarry {

    private Quarry() {}

    static void quarry(Canvas c) {
        c.sky(color(0x5ea7d6), color(0xa6d3ea), color(0xe7f3f3), 420);
        c.fade(Land.below(Land.hills(61, 420, 120, 2)), color(0xb9b38d), color(0xa39c78));
        int[] walls = {0xf3ecdd, 0xe8ddc8, 0xdfd1b7, 0xd3c3a6};
        for (int i = 0; i < 4; i++) {
            double top = 300 + i * 130.0;
            double inset = i * 150.0;
            Shape wall =
                    Land.rock(70 + i, 0.05, -20, top - 40, 420 + inset, top, 470 + inset, top + 140, -20, top + 190);
            c.fade(wall, color(walls[i]), Canvas.mix(color(walls[i]), color(0x9b8a73), 0.4));
            c.fade(
                    Land.rock(
                            80 + i,
                            0.05,
                            1620,
                            top - 90,
                            1240 - inset * 0.5,
                            top + 10,
                            1180 - inset * 0.5,
                            top + 150,
                            1620,
                            top + 220),
                    Canvas.mix(color(walls[i]), color(0x8b8496), 0.3),
                    color(0xa59585));
            for (int k = 0; k < 9; k++) {
                double x = 20 + k * 58 + inset * 0.4;
                Shape drill = polygon(x, top + 14, x, top + 120, x, top + 14);
                c.within(wall, () -> c.line(drill, sheer(0x7b6b58, 0.28), 3));
            }
        }
        c.fade(polygon(0, 860, 520, 800, 1060, 800, 1600, 880, 1600, 1000, 0, 1000), color(0xe6d8bd), color(0xc7b491));
        block(c, 620, 720, 190, 120);
        block(c, 850, 770, 240, 150);
        block(c, 380, 820, 210, 110);
        block(c, 690, 640, 110, 76);
    }

    private static void block(Canvas c, double x, double y, double w, double h) {
        double d = w * 0.28;
        c.fill(
                polygon(x, y + h, x + w + d, y + h - d * 0.5, x + w + d + 70, y + h + 10, x + 80, y + h + 34),
                sheer(0x6b5a45, 0.28));
        c.fade(box(x, y, w, h), color(0xf5efe2), color(0xd6c7ad));
        c.fill(polygon(x, y, x + d, y - d * 0.5, x + w + d, y - d * 0.5, x + w, y), color(0xfffaf0));
        c.fade(
                polygon(x + w, y, x + w + d, y - d * 0.5, x + w + d, y + h - d * 0.5, x + w, y + h),
                color(0xb7a78f),
                color(0x9d8d77));
        for (int i = 1; i < 6; i++) {
            c.line(
                    polygon(x + w * i / 6, y + 6, x + w * i / 6, y + 24, x + w * i / 6, y + 6),
                    sheer(0x7b6b58, 0.55),
                    4);
        }
    }
}
