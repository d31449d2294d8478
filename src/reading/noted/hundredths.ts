/** Weights are committed with two decimals; whole numbers add up exactly, in whatever order. */
const HUNDRED = 100;

/** A weight as a whole number. */
export const inHundredths = (weight: number): number => Math.round(weight * HUNDRED);
export const fromHundredths = (hundredths: number): number => hundredths / HUNDRED;
