/** The pictures of a `srcset`, as pairs of address and size. An address may hold commas, but not end in one. */
export function readSrcset(value: string): [url: string, size: string][] {
  const pairs: [string, string][] = []
  let url = ''
  let sizes: string[] = []
  const end = () => {
    if (url) pairs.push([url, sizes.join(' ')])
    url = ''
    sizes = []
  }
  for (const token of value.split(/\s+/)) {
    let rest = token
    if (url) {
      const comma = rest.indexOf(',')
      sizes.push(comma < 0 ? rest : rest.slice(0, comma))
      if (comma < 0) continue
      end()
      rest = rest.slice(comma)
    }
    let from = 0
    let to = rest.length
    while (rest[from] === ',') from += 1
    while (to > from && rest[to - 1] === ',') to -= 1
    url = rest.slice(from, to)
    if (to < rest.length) end()
  }
  end()
  return pairs
}
