const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000];
const MOST = 4;

/**
 * The counts at which level lines stand, from 0: round ones, five of them at most, and at least
 * `apart` counts from one another.
 */
export function levelsOf(most: number, apart: number): number[] {
  const step = STEPS.find((one) => one >= apart && one * MOST >= most - one / 2) ?? most;
  return Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step);
}
