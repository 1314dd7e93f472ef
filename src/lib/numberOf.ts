/** A number that may be written as text, as HTML has it; what is neither is none. */
export const numberOf = (value: unknown) => Number(typeof value === 'number' || typeof value === 'string' ? value : NaN)
