# Only what the policy allows can be imported.
# Try `import os` as well.
import math

print('pi      ', math.pi)
print('sqrt(2) ', math.sqrt(2))
print('gcd     ', math.gcd(84, 36))
print('hypot   ', math.hypot(3, 4))

for degrees in range(0, 181, 15):
    height = math.sin(math.radians(degrees))
    print(f'{degrees:4}°', '*' * round(40 * height))

math.factorial(25)
