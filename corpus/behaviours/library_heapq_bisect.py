#: title: the library modules heapq and bisect

#: a queue of tasks with priorities
#: value: null
#: output: "1 also urgent\n1 urgent\n2 read\n3 write\n"
import heapq

tasks = []
for priority, name in [(3, "write"), (1, "urgent"), (2, "read"), (1, "also urgent")]:
    heapq.heappush(tasks, (priority, name))
while tasks:
    priority, name = heapq.heappop(tasks)
    print(priority, name)

#: the largest and smallest
#: value: null
#: output: "[9, 8, 5] [1, 2]\n['Cyd', 'Ada']\n1 1 0 [2, 3, 7, 5, 9, 8]\n[1, 2, 3, 4, 5, 6, 7, 9]\n['A', 'b', 'C', 'd', 'E']\n"
import heapq

numbers = [5, 1, 8, 3, 9, 2]
print(heapq.nlargest(3, numbers), heapq.nsmallest(2, numbers))
people = [{"name": "Ada", "age": 36}, {"name": "Bob", "age": 20}, {"name": "Cyd", "age": 51}]
print([p["name"] for p in heapq.nlargest(2, people, key=lambda p: p["age"])])
heapq.heapify(numbers)
print(numbers[0], heapq.heapreplace(numbers, 7), heapq.heappushpop(numbers, 0), numbers)
print(list(heapq.merge([1, 4, 7], [2, 5], [3, 6, 9])))
print(list(heapq.merge("bd", "ACE", key=str.lower)))

#: Dijkstra's shortest paths
#: value: null
#: output: "{'A': 0, 'B': 4, 'C': 3, 'D': 6, 'E': 10}\n{'D': 0, 'E': 4}\n"
import heapq

graph = {
    "A": {"B": 7, "C": 3},
    "B": {"D": 2},
    "C": {"B": 1, "D": 8},
    "D": {"E": 4},
    "E": {},
}

def shortest(start):
    distances, heap = {start: 0}, [(0, start)]
    while heap:
        d, node = heapq.heappop(heap)
        if d > distances[node]:
            continue
        for other, weight in graph[node].items():
            new = d + weight
            if new < distances.get(other, float("inf")):
                distances[other] = new
                heapq.heappush(heap, (new, other))
    return distances

print(shortest("A"))
print(shortest("D"))

#: grades by bisect
#: value: null
#: output: "['F', 'A', 'C', 'C', 'B', 'A', 'A']\n1 4 4\n[1, 3, 3, 3, 5, 7]\n['apple', 'Banana', 'Blueberry', 'cherry'] 3\n"
from bisect import bisect, bisect_left, bisect_right, insort

def grade(score, breakpoints=(60, 70, 80, 90), grades="FDCBA"):
    return grades[bisect(breakpoints, score)]

print([grade(score) for score in (33, 99, 77, 70, 89, 90, 100)])
data = [1, 3, 3, 3, 7]
print(bisect_left(data, 3), bisect_right(data, 3), bisect_left(data, 4))
insort(data, 5)
print(data)
words = ["apple", "Banana", "cherry"]
insort(words, "Blueberry", key=str.lower)
print(words, bisect_left(words, "c", key=str.lower))

#: a running median
#: value: null
#: output: "5 5\n15 10.0\n1 5\n3 4.0\n8 5\n7 6.0\n9 7\n2 6.0\n"
import heapq

low, high = [], []
for n in [5, 15, 1, 3, 8, 7, 9, 2]:
    heapq.heappush(low, -heapq.heappushpop(high, n))
    if len(low) > len(high):
        heapq.heappush(high, -heapq.heappop(low))
    median = high[0] if len(high) > len(low) else (high[0] - low[0]) / 2
    print(n, median)
