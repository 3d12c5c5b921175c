/** The candidate that is most like `word`, if one is like enough that a slip of the fingers explains it. */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const slips = Math.max(1, Math.floor(word.length / 3));
  return candidates
    .map((candidate) => ({ candidate, far: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ far }) => far <= slips)
    .sort((one, other) => one.far - other.far)[0]?.candidate;
}

/** Letters to insert, delete, change, or swap with the next one, to get from one word to the other. */
function distance(from: string, to: string): number {
  if (Math.abs(from.length - to.length) > from.length) return Infinity;
  let twoBack: number[] = [];
  let back = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const swapped =
        row > 1 &&
        column > 1 &&
        from[row - 1] === to[column - 2] &&
        from[row - 2] === to[column - 1];
      current.push(
        Math.min(
          (back[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (back[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (twoBack[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [twoBack, back] = [back, current];
  }
  return back[to.length] ?? Infinity;
}
