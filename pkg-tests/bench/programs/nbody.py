"""Floating point: five bodies under gravity."""


def main():
    bodies = [
        [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 39.47],
        [4.84, -1.16, -0.10, 0.60, 2.81, -0.02, 0.037],
        [8.34, 4.12, -0.40, -1.01, 1.82, 0.008, 0.011],
        [12.89, -15.11, -0.22, 1.08, 0.86, -0.010, 0.0017],
        [15.37, -25.91, 0.17, 0.97, 0.59, -0.034, 0.0020],
    ]
    pairs = [(a, b) for i, a in enumerate(bodies) for b in bodies[i + 1 :]]
    step = 0.01
    for _ in range(20000):
        for a, b in pairs:
            dx = a[0] - b[0]
            dy = a[1] - b[1]
            dz = a[2] - b[2]
            pull = step / ((dx * dx + dy * dy + dz * dz) ** 1.5)
            to_a = b[6] * pull
            to_b = a[6] * pull
            a[3] -= dx * to_a
            a[4] -= dy * to_a
            a[5] -= dz * to_a
            b[3] += dx * to_b
            b[4] += dy * to_b
            b[5] += dz * to_b
        for body in bodies:
            body[0] += step * body[3]
            body[1] += step * body[4]
            body[2] += step * body[5]
    return round(sum(body[0] + body[4] for body in bodies) * 1e4)


main()
