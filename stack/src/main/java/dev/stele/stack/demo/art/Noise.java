package dev.stele.stack.demo.art;

import java.util.Random;

/** Noise along a line, 0 to 1. */
final class Noise {

    private static final int SIZE = 256;

    private final double[] values = new double[SIZE];

    Noise(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < SIZE; i++) values[i] = random.nextDouble();
    }

    double at(double u) {
        int cell = (int) Math.floor(u);
        double t = u - cell;
        double smooth = t * t * (3 - 2 * t);
        return value(cell) + (value(cell + 1) - value(cell)) * smooth;
    }

    /** The same values joined by straight lines: slopes and peaks instead of waves. */
    double angular(double u) {
        int cell = (int) Math.floor(u);
        return value(cell) + (value(cell + 1) - value(cell)) * (u - cell);
    }

    private double value(int cell) {
        return values[Math.floorMod(cell, SIZE)];
    }
}
