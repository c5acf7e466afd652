/** @returns the texts that `line` makes for the numbers below `count`, joined */
export const repeated = (count: number, line: (index: number) => string): string => Array.from({ length: count }, (_, index) => line(index)).join('')
