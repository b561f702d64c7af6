package dev.stele.stack.demo.art;

import static dev.stele.stack.demo.art.Canvas.WIDTH;
import static dev.stele.stack.demo.art.Canvas.box;
import static dev.stele.stack.demo.art.Canvas.color;
import static dev.stele.stack.demo.art.Canvas.disc;
import static dev.stele.stack.demo.art.Canvas.polygon;
import static dev.stele.stack.demo.art.Canvas.sheer;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;

/** Rooms where people are heard. */
final class Rooms {

    private Rooms() {}

    static void courtroom(Canvas c) {
        c.fade(box(0, 0, WIDTH, 640), color(0xe7ddcb), color(0xd8c7ab));
        c.fade(box(0, 330, WIDTH, 310), color(0x8f6a4c), color(0x76543c));
        for (int i = 0; i < 14; i++) c.line(box(i * 116 + 10, 350, 96, 270), sheer(0x4d3323, 0.35), 3);
        for (double x : new double[] {150, 1250}) {
            c.fill(box(x - 14, 66, 228, 500), color(0xf7efe0));
            c.fade(box(x, 80, 200, 470), color(0xbfd9e6), color(0xfff4d8));
            c.fill(box(x + 95, 80, 10, 470), color(0xf7efe0));
            c.fill(box(x, 230, 200, 10), color(0xf7efe0));
        }
        c.fill(disc(800, 160, 74), color(0xc9a15a));
        c.fill(disc(800, 160, 62), color(0xefe3c9));
        c.fill(box(796, 112, 8, 92), color(0x8a6a34));
        c.fill(box(756, 122, 88, 7), color(0x8a6a34));
        for (double x : new double[] {756, 844}) {
            c.line(polygon(x, 126, x - 20, 168, x + 20, 168), color(0x8a6a34), 3);
            c.fill(polygon(x - 26, 168, x + 26, 168, x + 12, 180, x - 12, 180), color(0x8a6a34));
        }
        c.fill(new RoundRectangle2D.Double(740, 260, 120, 180, 40, 40), color(0x6b2f2a));
        c.fade(polygon(420, 400, 1180, 400, 1230, 640, 370, 640), color(0xa8774f), color(0x7d5638));
        c.fill(box(400, 384, 800, 26), color(0xc79564));
        for (int i = 0; i < 5; i++) c.line(box(440 + i * 148, 440, 120, 170), sheer(0x4d3323, 0.45), 4);
        c.fade(box(0, 640, WIDTH, 360), color(0xc3a583), color(0x9a7b5c));
        c.fill(polygon(150, 640, 350, 640, 760, 1000, 380, 1000), sheer(0xfff3d0, 0.30));
        c.fill(polygon(1250, 640, 1450, 640, 1500, 1000, 1130, 1000), sheer(0xfff3d0, 0.22));
        for (int row = 0; row < 3; row++) {
            double y = 700 + row * 100.0;
            double inset = 190 - row * 62.0;
            bench(c, inset, y, 570 - row * 4.0);
            bench(c, WIDTH - inset - 570 + row * 4.0, y, 570 - row * 4.0);
        }
        c.glow(800, 250, 800, sheer(0xfff6df, 0.22));
    }

    private static void bench(Canvas c, double x, double y, double w) {
        c.fill(box(x, y + 60, w, 40), sheer(0x3b281b, 0.25));
        c.fade(box(x, y, w, 62), color(0x8a5b3a), color(0x6a4329));
        c.fill(box(x - 6, y - 8, w + 12, 12), color(0xb67f52));
        c.fill(box(x - 6, y + 56, w + 12, 14), color(0x55351f));
    }

    static void room(Canvas c) {
        c.fade(box(0, 0, WIDTH, 720), color(0xdfeae4), color(0xcfe0d8));
        c.fade(box(0, 720, WIDTH, 280), color(0xe5c9a0), color(0xc9a677));
        c.fill(box(0, 704, WIDTH, 18), color(0xf7f4ea));
        c.fill(disc(800, 300, 204), color(0xffffff));
        c.within(disc(800, 300, 184), () -> {
            c.fade(box(600, 100, 400, 400), color(0x9cc9e2), color(0xfff0cf));
            c.glow(880, 330, 220, sheer(0xfff4cf, 1));
            c.fade(Land.below(Land.mountains(5, 470, 200, 9)), color(0x86a6bd), color(0xcadbe0));
            c.fade(Land.below(Land.hills(6, 500, 70, 6)), color(0x8fb184), color(0x7aa070));
        });
        c.fill(box(796, 116, 8, 368), color(0xffffff));
        c.fill(box(616, 296, 368, 8), color(0xffffff));
        c.fill(polygon(640, 722, 960, 722, 1240, 1000, 470, 1000), sheer(0xfff6d8, 0.45));
        c.fill(new Ellipse2D.Double(330, 800, 940, 180), color(0xd9775f));
        c.fill(new Ellipse2D.Double(380, 812, 840, 154), color(0xe98f72));
        armchair(c, 380, 0x2f7f86);
        armchair(c, 960, 0xf0b04f);
        c.fill(new Ellipse2D.Double(690, 810, 220, 54), color(0xb98a5c));
        c.fill(new Ellipse2D.Double(690, 800, 220, 54), color(0xdcb284));
        int[] crayons = {0xd84f4f, 0xf2c14e, 0x3f8f6b, 0x3f6fb0};
        for (int i = 0; i < 4; i++) {
            c.line(polygon(752 + i * 24, 818, 764 + i * 24, 836, 752 + i * 24, 818), color(crayons[i]), 7);
        }
        plant(c);
        c.glow(800, 300, 700, sheer(0xfff8e0, 0.22));
    }

    private static void armchair(Canvas c, double x, int rgb) {
        Color cloth = color(rgb);
        Color shade = Canvas.mix(cloth, Color.BLACK, 0.22);
        c.fill(new Ellipse2D.Double(x - 20, 860, 300, 60), sheer(0x6b3d2e, 0.3));
        for (double leg : new double[] {x + 24, x + 222}) c.fill(box(leg, 850, 14, 46), color(0x6d4a33));
        c.fade(new RoundRectangle2D.Double(x + 20, 560, 220, 260, 90, 90), cloth, shade);
        c.fade(new RoundRectangle2D.Double(x - 10, 690, 70, 170, 50, 50), Canvas.mix(cloth, Color.WHITE, 0.12), shade);
        c.fade(new RoundRectangle2D.Double(x + 200, 690, 70, 170, 50, 50), Canvas.mix(cloth, Color.WHITE, 0.12), shade);
        c.fade(new RoundRectangle2D.Double(x + 44, 750, 172, 106, 36, 36), Canvas.mix(cloth, Color.WHITE, 0.2), cloth);
    }

    private static void plant(Canvas c) {
        c.fill(polygon(1370, 700, 1490, 700, 1470, 850, 1390, 850), color(0xc96f4a));
        for (int i = 0; i < 9; i++) {
            double lean = (i - 4) * 34.0;
            c.fade(
                    polygon(
                            1424,
                            704,
                            1424 + lean * 0.5 - 24,
                            570,
                            1430 + lean * 1.05,
                            440 + Math.abs(lean) * 0.8,
                            1430 + lean * 0.6 + 24,
                            570,
                            1438,
                            704),
                    color(0x5f9a6a),
                    color(0x35694c));
        }
    }
}
