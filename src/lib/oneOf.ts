/** The value where it is one of the choices, else the first of them. */
export const oneOf = <T extends string>(value: unknown, ...choices: T[]): T =>
  choices.includes(value as T) ? (value as T) : choices[0]!
