package dev.stele.stack.demo.art;

import static dev.stele.stack.demo.art.Canvas.box;
import static dev.stele.stack.demo.art.Canvas.color;
import static dev.stele.stack.demo.art.Canvas.disc;
import static dev.stele.stack.demo.art.Canvas.sheer;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** The road out of the valley before sunrise. */
final class Road {

    private Road() {}

    static void road(Canvas c) {
        c.sky(color(0x26345f), color(0x7a6f9c), color(0xf2b999), 560);
        Land.stars(c, 15, 60, 240);
        c.glow(1180, 540, 560, sheer(0xffd9a8, 0.9));
        Land.ridges(c, 130, 3, 590, 730, 330, color(0x7d7aa6), color(0x39406c), color(0xe0a9a0));
        c.fade(Land.below(Land.hills(52, 800, 150, 1.4)), color(0x36405f), color(0x252d48));
        Path2D road = new Path2D.Double();
        road.moveTo(-40, 1000);
        road.curveTo(500, 860, 1500, 900, 1180, 790);
        road.curveTo(1000, 740, 760, 770, 900, 706);
        road.lineTo(922, 706);
        road.curveTo(840, 760, 1080, 730, 1260, 780);
        road.curveTo(1700, 900, 900, 930, 620, 1000);
        road.closePath();
        c.fade(road, color(0x8a86a0), color(0x56587a));
        c.fade(Land.below(x -> 1010 - 0.07 * x), color(0x1f263d), color(0x161b2d));
        bus(c, 560, 816);
        for (int i = 0; i < 6; i++) {
            double x = 90 + i * 66.0;
            c.fill(box(x, 640 + i * 10, 5, 250), color(0x1d2338));
            c.fill(new Ellipse2D.Double(x - 17, 540 + i * 12, 40, 230), color(i % 2 == 0 ? 0x1d2740 : 0x232e49));
        }
    }

    private static void bus(Canvas c, double x, double y) {
        c.glow(x + 350, y + 62, 190, sheer(0xffe9ae, 0.75));
        c.fill(new Ellipse2D.Double(x + 6, y + 96, 300, 22), sheer(0x0b0f1c, 0.5));
        c.fade(new RoundRectangle2D.Double(x, y, 310, 100, 26, 26), color(0xe0704f), color(0xb04a3b));
        c.fill(box(x, y + 66, 310, 8), color(0xf6d6a4));
        for (int i = 0; i < 5; i++) {
            c.fade(
                    new RoundRectangle2D.Double(x + 16 + i * 50, y + 16, 40, 38, 8, 8),
                    color(0xfff2c2),
                    color(0xffd27a));
        }
        c.fade(new RoundRectangle2D.Double(x + 268, y + 16, 36, 44, 8, 8), color(0xfff7db), color(0xffdf9a));
        for (double wheel : new double[] {x + 62, x + 242}) {
            c.fill(disc(wheel, y + 100, 20), color(0x12172a));
            c.fill(disc(wheel, y + 100, 8), color(0x8d92a8));
        }
        c.fill(disc(x + 306, y + 84, 6), color(0xfffbe6));
    }
}
