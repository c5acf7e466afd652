class Shape:
    def __init__(self, name):
        self.name = name

    def area(self):
        raise NotImplementedError

    def __str__(self):
        return f'{self.name} of area {self.area():.2f}'


class Rectangle(Shape):
    def __init__(self, width, height):
        super().__init__('rectangle')
        self.width = width
        self.height = height

    def area(self):
        return self.width * self.height


class Square(Rectangle):
    def __init__(self, side):
        super().__init__(side, side)
        self.name = 'square'


def growing_squares():
    side = 1
    while True:
        yield Square(side)
        side += 1


def first(count, items):
    for item, _ in zip(items, range(count)):
        yield item


for square in first(5, growing_squares()):
    print(square)

total = sum(shape.area() for shape in [Rectangle(2, 3), Square(4)])
total
