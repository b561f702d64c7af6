package dev.stele.stack.demo.art;

import static dev.stele.stack.demo.art.Canvas.HEIGHT;
import static dev.stele.stack.demo.art.Canvas.WIDTH;
import static dev.stele.stack.demo.art.Canvas.box;
import static dev.stele.stack.demo.art.Canvas.color;
import static dev.stele.stack.demo.art.Canvas.polygon;
import static dev.stele.stack.demo.art.Canvas.sheer;

import java.awt.geom.Ellipse2D;

/** Public buildings from outside. */
final class Buildings {

    private Buildings() {}

    static void courthouse(Canvas c) {
        c.sky(color(0x6c8fb3), color(0xf0c9a8), color(0xfbe2bd), 760);
        c.glow(1330, 560, 620, sheer(0xfff0cf, 0.9));
        Land.ridges(c, 70, 2, 690, 760, 190, color(0xc3b5c0), color(0xa995a8), color(0xf3d5ba));
        c.fill(box(0, 800, WIDTH, 200), color(0xb98f6e));
        c.fade(box(330, 330, 940, 400), color(0xe9c79b), color(0xcfa57c));
        c.fade(polygon(280, 340, 800, 150, 1320, 340), color(0xf7ddb5), color(0xe3ba8b));
        c.fade(polygon(380, 322, 800, 176, 1220, 322), color(0xd9ab7d), color(0xc9986c));
        c.fill(Canvas.disc(800, 268, 34), color(0xf3d6aa));
        c.fill(Canvas.disc(800, 268, 22), color(0xb98760));
        c.fill(box(290, 336, 1020, 44), color(0xf6dab0));
        c.fill(box(290, 378, 1020, 10), sheer(0x7a4e3a, 0.45));
        c.fade(box(330, 388, 940, 342), color(0x8f6350), color(0x6f4a40));
        c.fade(box(750, 450, 100, 280), color(0x4b3030), color(0x3a2628));
        c.fill(box(798, 450, 4, 280), color(0x77503f));
        for (double x : new double[] {439, 603, 931, 1095}) {
            c.fade(box(x, 470, 66, 150), color(0xffdf9e), color(0xf2b56d));
            c.fill(box(x + 30, 470, 5, 150), color(0x6f4a40));
            c.fill(box(x, 540, 66, 5), color(0x6f4a40));
        }
        for (int i = 0; i < 6; i++) column(c, 360 + i * 164.0);
        for (int i = 0; i < 7; i++) {
            double spread = i * 34.0;
            c.fade(box(320 - spread, 728 + i * 26, 960 + 2 * spread, 26), color(0xf5ddb8), color(0xd4ab82));
            c.fill(box(320 - spread, 750 + i * 26, 960 + 2 * spread, 4), sheer(0x7a4e3a, 0.35));
        }
        c.fade(box(0, 910, WIDTH, 90), color(0xa87d60), color(0x8a6450));
        tree(c, 72, 918, 1.05);
        tree(c, 1530, 922, 1.12);
        c.sweep(box(0, 0, WIDTH, HEIGHT), sheer(0x3b2a4a, 0.22), sheer(0xffe2ae, 0.05));
    }

    private static void column(Canvas c, double x) {
        c.sweep(box(x, 400, 60, 330), color(0xc59a73), color(0xfdeccb));
        for (int i = 1; i < 5; i++) c.fill(box(x + i * 12, 404, 3, 322), sheer(0x8a5d46, 0.3));
        c.fill(box(x - 12, 386, 84, 20), color(0xf7dfb8));
        c.fill(box(x - 10, 714, 80, 16), color(0xe7c396));
    }

    static void ramp(Canvas c) {
        c.sky(color(0x8ec3d8), color(0xcfe7e6), color(0xf6f1df), 720);
        c.fill(Canvas.disc(250, 190, 64), color(0xfff6d8));
        c.glow(250, 190, 360, sheer(0xfff6d8, 0.8));
        c.fade(Land.below(Land.hills(12, 700, 150, 2)), color(0xa8c6b4), color(0x8fb39c));
        c.fade(box(620, 180, 860, 690), color(0xf6efe2), color(0xe3d5c2));
        c.fill(box(590, 150, 920, 44), color(0xc8553d));
        for (int row = 0; row < 2; row++) {
            for (int i = 0; i < 4; i++) {
                double x = 690 + i * 190.0;
                if (row == 1 && i == 2) continue;
                window(c, x, 250 + row * 230.0);
            }
        }
        c.fade(box(1052, 470, 150, 250), color(0x2f5d62), color(0x234a4f));
        c.fill(box(1066, 486, 56, 150), color(0xa9d3d3));
        c.fill(box(1132, 486, 56, 150), color(0xa9d3d3));
        c.fade(box(0, 860, WIDTH, 140), color(0xd5cbb9), color(0xb9ad9b));
        c.fill(box(990, 720, 280, 160), color(0xd9cdb9));
        for (int i = 0; i < 5; i++) c.fade(box(1020, 720 + i * 32, 250 + i * 36, 32), color(0xf4ecdd), color(0xcbbda7));
        c.fade(polygon(150, 880, 1000, 720, 1020, 720, 1020, 880), color(0xf0a94b), color(0xd98a32));
        c.fill(polygon(150, 880, 1000, 720, 1020, 720, 180, 880), color(0xffc872));
        rail(c, 150, 880, 1000, 720, 104);
        rail(c, 150, 880, 1000, 720, 62);
        for (int i = 0; i <= 6; i++) {
            double x = 170 + i * 138.0;
            double y = 876 - i * 26.0;
            c.fill(box(x - 5, y - 104, 10, 104), color(0x37474f));
        }
        tree(c, 470, 800, 0.9);
        c.fade(box(0, 940, WIDTH, 60), sheer(0x6f6558, 0), sheer(0x6f6558, 0.35));
    }

    private static void rail(Canvas c, double x, double y, double toX, double toY, double up) {
        c.line(polygon(x, y - up, toX, toY - up, toX + 20, toY - up, toX, toY - up), color(0x37474f), 11);
    }

    private static void window(Canvas c, double x, double y) {
        c.fill(box(x - 8, y - 8, 136, 156), color(0xffffff));
        c.fade(box(x, y, 120, 140), color(0x6fa7b8), color(0xbfe0e0));
        c.fill(polygon(x, y + 110, x + 80, y, x + 112, y, x, y + 140), sheer(0xffffff, 0.28));
        c.fill(box(x + 57, y, 6, 140), color(0xffffff));
    }

    static void tree(Canvas c, double x, double foot, double size) {
        c.fill(box(x - 9 * size, foot - 190 * size, 18 * size, 190 * size), color(0x5d4137));
        c.fade(
                new Ellipse2D.Double(x - 74 * size, foot - 430 * size, 148 * size, 300 * size),
                color(0x6f8f5e),
                color(0x3f6149));
        c.fade(
                new Ellipse2D.Double(x - 4 * size, foot - 380 * size, 74 * size, 240 * size),
                sheer(0x2f5040, 0.5),
                sheer(0x2f5040, 0.2));
    }
}
