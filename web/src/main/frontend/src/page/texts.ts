/** The page's texts in its language, printed by the server as a block of JSON; a missing key shows itself. */

let all: Readonly<Record<string, string>> | null = null;

const read = (): Readonly<Record<string, string>> => {
  all ??= JSON.parse(document.getElementById('ui-texts')?.textContent || '{}') as Record<string, string>;
  return all;
};

/** The text with {0}, {1}, … replaced. */
export const text = (key: string, ...values: readonly (string | number)[]): string =>
  (read()[key] ?? key).replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ''));
