/** One, several or none, as a list; what is no object is left out. */
export const toList = <T extends object>(value: T | readonly T[] | null | undefined): T[] =>
  (Array.isArray(value) ? value : [value]).filter((it): it is T => typeof it === 'object' && it !== null)
