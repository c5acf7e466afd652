# The program asks you. Enter answers, Ctrl D ends the input.
import random

secret = random.randint(1, 20)
print("I think of a number from 1 to 20.")

for attempt in range(1, 7):
    guess = int(input(f"Guess {attempt}: "))
    if guess == secret:
        print(f"Right, after {attempt} guesses!")
        break
    print("Too small." if guess < secret else "Too large.")
else:
    print(f"It was {secret}.")
