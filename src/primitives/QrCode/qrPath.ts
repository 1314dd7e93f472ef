/** The modules of a code as a path, and how many there are on a side. Fetches the encoder when first needed. */
export async function qrPath(text: string): Promise<{path?: string; size: number}> {
  try {
    const [{generate}, {toSvgPath}] = await Promise.all([import('lean-qr'), import('lean-qr/extras/svg')])
    const code = generate(text)
    return {path: toSvgPath(code), size: code.size}
  } catch {
    // Longer than any code holds, or the encoder could not be fetched: the name beside it stays.
    return {size: 0}
  }
}
