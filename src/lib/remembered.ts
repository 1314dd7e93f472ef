/** A function of a text that keeps what it has made, of a thousand short texts at most. Pages say the same again and again. */
export function remembered<T extends {}>(make: (text: string) => T) {
  const known = new Map<string, T>()
  return (text: string) => {
    let made = known.get(text)
    if (made === undefined) {
      made = make(text)
      if (known.size > 1000) known.clear()
      if (text.length < 200) known.set(text, made)
    }
    return made
  }
}
