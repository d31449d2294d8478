/** Numbers between 0 and 1 by chance, the same ones every time (Marsaglia 2003, "Xorshift RNGs"). */
export type Dice = () => number;

export function createDice(): Dice {
  let state = 88172645;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Whole numbers below `length`, in an order by chance. */
export function shuffled(length: number, dice: Dice): number[] {
  const order = Array.from({ length }, (_, index) => index);
  for (let at = length - 1; at > 0; at -= 1) {
    const other = Math.floor(dice() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

/** Around 0 by chance, as a bell: twelve dice have a spread of one. */
export function aroundZero(dice: Dice): number {
  let sum = -TWELVE / 2;
  for (let die = 0; die < TWELVE; die += 1) sum += dice();
  return sum;
}
const TWELVE = 12;
