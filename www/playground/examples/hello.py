# What is printed appears under "Output";
# the value of the last expression under "Value".
names = ['Ada', 'Grace', 'Johny']

for number, name in enumerate(names, start=1):
    print(f'{number}. Hello, {name}!')

{name: len(name) for name in names}
