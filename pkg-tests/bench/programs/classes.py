"""Instances, attributes, methods, inheritance and super()."""


class Account:
    def __init__(self, balance):
        self.balance = balance

    def deposit(self, amount):
        self.balance = self.balance + amount
        return self

    def interest(self):
        return self.balance // 100


class Savings(Account):
    def __init__(self, balance, rate):
        super().__init__(balance)
        self.rate = rate

    def interest(self):
        return super().interest() * self.rate


def main():
    total = 0
    for i in range(150000):
        account = Savings(i, 3) if i % 2 else Account(i)
        account.deposit(50).deposit(25)
        total += account.interest()
    return total


main()
