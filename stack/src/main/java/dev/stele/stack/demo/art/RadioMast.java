package dev.stele.stack.demo.art;

import static dev.stele.stack.demo.art.Canvas.box;
import static dev.stele.stack.demo.art.Canvas.color;
import static dev.stele.stack.demo.art.Canvas.disc;
import static dev.stele.stack.demo.art.Canvas.polygon;
import static dev.stele.stack.demo.art.Canvas.sheer;

import java.awt.geom.Arc2D;

/** A mast on a hill at night. */
final class RadioMast {

    private RadioMast() {}

    static void mast(Canvas c) {
        c.sky(color(0x0b1233), color(0x1e2f63), color(0x5b6fa3), 760);
        Land.stars(c, 201, 320, 640);
        c.glow(1000, 760, 700, sheer(0x9db4dd, 0.35));
        Land.ridges(c, 260, 2, 800, 850, 240, color(0x33467c), color(0x1c2a55), color(0x5b6fa3));
        c.fade(Land.below(x -> 900 - 170 * Math.exp(-Math.pow((x - 980) / 420, 2))), color(0x121c3d), color(0x080d20));
        for (int i = 1; i <= 4; i++) {
            for (int side = 0; side < 2; side++) {
                c.line(
                        new Arc2D.Double(980 - i * 62, 196 - i * 62, i * 124, i * 124, side * 180 - 38, 76, Arc2D.OPEN),
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
        for (double far : new double[] {620, 1340}) {
            c.line(polygon(980, 300, far, 840, 980, 300), sheer(0x8a97bd, 0.45), 2);
        }
        c.glow(470, 880, 190, sheer(0xffd58a, 0.55));
        c.fill(box(400, 836, 150, 90), color(0x1a2448));
        c.fill(polygon(384, 842, 475, 790, 566, 842), color(0x0d1530));
        c.fade(box(428, 862, 34, 34), color(0xfff0bd), color(0xffc76b));
        c.fade(box(490, 862, 34, 34), color(0xfff0bd), color(0xffc76b));
        c.fade(Land.below(Land.hills(44, 985, 60, 2)), color(0x0a1026), color(0x05081a));
    }
}
