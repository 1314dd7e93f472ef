import type {MarkdownIt} from 'markdown-it'

/** GitHub's task lists: `- [x] done`. */
export function tasks(md: MarkdownIt) {
  md.core.ruler.after('inline', 'tasks', (state) => {
    state.tokens.forEach((token, index, tokens) => {
      const item = tokens[index - 2]
      const found = /^\[([ xX])\]\s/.exec(token.content)
      const first = token.children?.[0]
      if (token.type !== 'inline' || item?.type !== 'list_item_open' || !found || !first?.content.startsWith('['))
        return
      item.attrJoin('class', 'task-list-item')
      first.content = first.content.slice(3)
      const box = new state.Token('html_inline', '', 0)
      box.content = `<input type="checkbox" disabled${found[1] === ' ' ? '' : ' checked'}>`
      token.children!.unshift(box)
    })
  })
}
