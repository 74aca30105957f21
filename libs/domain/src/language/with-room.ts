/** The same numbers with room for so many, and for as many again if there was too little. */
export function withRoom<Numbers extends Int32Array | Uint16Array | Uint8Array>(
  numbers: Numbers,
  needed: number,
): Numbers {
  if (needed <= numbers.length) return numbers;
  const Type = numbers.constructor as new (length: number) => Numbers;
  const grown = new Type(2 * needed);
  grown.set(numbers);
  return grown;
}
