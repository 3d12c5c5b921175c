/** The middle of some numbers; the mean of the middle two when their count is even. */
export function median(values: number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  const [low = NaN, high = NaN] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return (low + high) / 2;
}

/** A size and what was measured at it. */
export type Point = [size: number, value: number];

/** How much the value grows with each unit of size: the least-squares line through the points. */
export function slope(points: Point[]): number {
  const meanOf = (index: 0 | 1) =>
    points.reduce((sum, point) => sum + point[index], 0) / points.length;
  const [meanSize, meanValue] = [meanOf(0), meanOf(1)];
  let covariance = 0;
  let variance = 0;
  for (const [size, value] of points) {
    covariance += (size - meanSize) * (value - meanValue);
    variance += (size - meanSize) ** 2;
  }
  return covariance / variance;
}

/** How much faster the value grows in the upper half of the sizes than in the lower one: 1 when growth is linear. */
export function linearity(points: Point[]): number {
  const sorted = [...points].sort(([one], [other]) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return slope(sorted.slice(middle)) / slope(sorted.slice(0, middle + 1));
}
