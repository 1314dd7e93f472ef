type Run = string | {strong: string} | {em: string} | {link: string; url: string}

interface Picture {
  src: string
  alt: string
  width: number
  height: number
  darkSrc?: string
  caption: string
  creditText: string
}

export type Block =
  | {type: 'heading'; level: 2 | 3; id: string; text: string}
  | {type: 'paragraph'; content: Run[]}
  | {type: 'list'; items: Run[][]}
  | {type: 'figure'; image: Picture}

function Runs({content}: {content: Run[]}) {
  return content.map((run, i) => {
    if (typeof run === 'string') return run
    if ('strong' in run) return <strong key={i}>{run.strong}</strong>
    if ('em' in run) return <em key={i}>{run.em}</em>
    return (
      <a key={i} href={run.url}>
        {run.link}
      </a>
    )
  })
}

function BlockElement({block}: {block: Block}) {
  if (block.type === 'heading') {
    const Tag = `h${block.level}` as const
    return <Tag id={block.id}>{block.text}</Tag>
  }
  if (block.type === 'paragraph') {
    return (
      <p>
        <Runs content={block.content} />
      </p>
    )
  }
  if (block.type === 'list') {
    return (
      <ul>
        {block.items.map((item, i) => (
          <li key={i}>
            <Runs content={item} />
          </li>
        ))}
      </ul>
    )
  }
  const {alt, darkSrc, caption, creditText, ...img} = block.image
  return (
    <figure>
      <picture>
        {darkSrc && <source srcSet={darkSrc} media="(prefers-color-scheme: dark)" />}
        <img {...img} alt={alt} />
      </picture>
      <figcaption>
        {caption} {creditText}
      </figcaption>
    </figure>
  )
}

/** The text of the article, from JSON to plain elements: ArticlePage sets them. */
export const Body = ({blocks}: {blocks: Block[]}) => blocks.map((block, i) => <BlockElement key={i} block={block} />)
