/** An address, or a part of it, with its escapes read; as it is where they are malformed. */
export function decoded(address: string) {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
