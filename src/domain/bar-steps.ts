/** How long a bar is, in steps of five hundredths: what there is of it shows, and only the whole is whole. */
export function barStep(value: number, whole: number): number {
  if (whole <= 0 || value <= 0) return 0;
  if (value >= whole) return 100;
  return Math.min(95, Math.max(5, Math.round((value / whole) * 20) * 5));
}
