# One operation: inside it there is no Python code to count,
# only native work, on a number of 100 million digits.
print('This takes long ...')
10 ** 10 ** 8
