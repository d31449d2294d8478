/** A number of people as it is told: "about 3 people", "about 4,000 people"; "nobody in particular" where any would fit. */
export function aboutPeople(people: number): string {
  if (!Number.isFinite(people)) return 'nobody in particular';
  const step = people >= 1000 ? 1000 : people >= 10 ? 10 : 1;
  const count = Math.round(people / step) * step;
  return `about ${count === 1 ? '1 person' : `${grouped(count)} people`}`;
}

/** 68300000 as "68,300,000". */
export function grouped(count: number): string {
  let digits = String(Math.round(count));
  let text = '';
  while (digits.length > 3) {
    text = `,${digits.slice(-3)}${text}`;
    digits = digits.slice(0, -3);
  }
  return digits + text;
}
