import type {MarkdownIt} from 'markdown-it'

/** Longer than an address is; what bounds the search for its end. */
const limit = 2000

/** GitHub's bare links: `https://…`, `www.…` and e-mail addresses. Which addresses are safe `parseHtml` decides. */
export function links(md: MarkdownIt) {
  md.validateLink = () => true
  md.linkify
    .add('ftp:', null)
    .add('//', null)
    .add('www.', {
      validate: (text, pos, self) => {
        const found = self.testSchemaAt(`//${text.slice(pos - 4, pos + limit)}`, 'http:', 0)
        return Math.max(found - '//www.'.length, 0)
      },
      normalize: (match) => {
        match.url = `http://${match.url}`
      },
    })
}
