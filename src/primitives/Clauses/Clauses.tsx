// After a mark that ends a clause, where something follows: Chinese titles read best when lines break there.
const ends = /(?<=[：？！；——][”’』」》）]?)(?=[^\s：？！；—”’』」》）])/u

/** A title whose lines break after clauses first, where it is Chinese or Japanese. Renders text, or `<span>`s. */
export function Clauses({children}: {children: string}) {
  const clauses = children.length > 60 ? [children] : children.split(ends)
  if (clauses.length === 1) return children
  return clauses.map((clause, i) => <span key={i}>{clause}</span>)
}
