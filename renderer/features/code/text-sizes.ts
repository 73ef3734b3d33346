/** Sizes of the code's text, in per cent of the text around it. */
const SIZES = [80, 90, 100, 115, 130, 150, 175, 200] as const;

/** The next size up or down from any size; null at the last one. */
export function nextTextSize(size: number, step: 1 | -1): number | null {
  const further = SIZES.filter((one) => (step === 1 ? one > size : one < size));
  return (step === 1 ? further[0] : further.at(-1)) ?? null;
}
