#: title: the library module cmath

#: roots of quadratic equations
#: note: 3.13 prints another text
#: value: null
#: output: "2.000+0.000j  1.000-0.000j  \n-1.000+2.000j  -1.000-2.000j  \n0.000+2.000j  0.000-2.000j  \n1j (-6+0j)\n"
import cmath

def solve(a, b, c):
    d = cmath.sqrt(b * b - 4 * a * c)
    return (-b + d) / (2 * a), (-b - d) / (2 * a)

for coefficients in ((1, -3, 2), (1, 2, 5), (1, 0, 4)):
    for root in solve(*coefficients):
        print(f"{root:.3f}", end="  ")
    print()
print(cmath.sqrt(-1), cmath.sqrt(-9) * cmath.sqrt(-4))

#: polar coordinates
#: value: null
#: output: "5.0 0.927295218 5.0 3.141592654\nTrue (3-4j) 3.0 4.0\nTrue True False\n[(1, 0), (0, 1), (-1, 0), (0, -1)]\n0.0000+1.5708j 1.2985+0.6350j 0.8776+0.0000j 2.0000+0.0000j\nValueError\n"
import cmath
import math

z = 3 + 4j
r, phi = cmath.polar(z)
print(r, round(phi, 9), abs(z), round(cmath.phase(-1), 9))
back = cmath.rect(r, phi)
print(cmath.isclose(back, z), z.conjugate(), z.real, z.imag)
print(cmath.isclose(cmath.exp(1j * math.pi), -1), cmath.isinf(complex("inf")), cmath.isnan(z))
points = [cmath.rect(1, 2 * math.pi * k / 4) for k in range(4)]
print([(round(p.real) + 0, round(p.imag) + 0) for p in points])
print(f"{cmath.log(1j):.4f} {cmath.sin(1 + 1j):.4f} {cmath.cosh(0.5j):.4f} {cmath.log10(100):.4f}")
try:
    cmath.log(0)
except ValueError as error:
    print("ValueError")
