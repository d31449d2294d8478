/** What a byte holds of a number; the bit above says that more of it follows. */
const HELD = 7;
const FOLLOWS = 1 << HELD;

/** Whole numbers of 31 bits as bytes, most of them as one: small ones are short, whatever their sign. */
export function packNumbers(numbers: readonly number[]): Uint8Array {
  const bytes: number[] = [];
  for (const number of numbers) {
    // The sign goes behind the figures, so that it makes no small number long.
    let rest = (number << 1) ^ (number >> 31);
    while (rest >= FOLLOWS) {
      bytes.push((rest % FOLLOWS) + FOLLOWS);
      rest >>>= HELD;
    }
    bytes.push(rest);
  }
  return Uint8Array.from(bytes);
}

/** The numbers that `packNumbers` made bytes of. */
export function unpackNumbers(bytes: Uint8Array): Int32Array {
  const numbers = new Int32Array(bytes.length);
  let count = 0;
  let packed = 0;
  let shift = 0;
  for (const byte of bytes) {
    packed |= (byte % FOLLOWS) << shift;
    if (byte < FOLLOWS) {
      numbers[count] = (packed >>> 1) ^ -(packed & 1);
      count += 1;
      packed = shift = 0;
    } else {
      shift += HELD;
    }
  }
  return numbers.subarray(0, count);
}
