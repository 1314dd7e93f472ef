import {css} from '../../../theme/fragments.ts'
import {theme} from '../../../theme/theme.ts'

/** Headings, their ordinals, and the room below them. */
export const headings = css`
  :is(h1, h2, h3, h4, h5, h6) {
    font-family: inherit;
    font-weight: 700;
    font-size: 1em;
    line-height: 1.5;
    color: inherit;
    text-align: start;
    text-wrap: balance;
  }

  :is(h1, h2) {
    margin-block-start: 3.5rem;
    font-size: 1.294em;

    @container (inline-size >= 37.5rem) {
      margin-block-start: 4rem;
    }

    @container (inline-size >= 70rem) {
      margin-block-start: 4.75rem;
      font-size: 1.37em;
    }
  }

  h2 {
    position: relative;
  }

  [data-ordinal] {
    color: ${theme.color.accentSolid};
  }

  [data-ordinal]:not([data-align] *) {
    @container (inline-size >= 75rem) {
      position: absolute;
      inset-inline-end: 100%;
      white-space: nowrap;
    }
  }

  [data-tail] {
    white-space: nowrap;
  }

  h3 {
    margin-block-start: 1.5lh;
    font-size: 1.12em;
  }

  :is(h4, h5, h6) {
    margin-block-start: 1.2lh;
  }

  :is(h1, h2) + * {
    margin-block-start: 0.5lh;
  }

  :is(h3, h4, h5, h6) + * {
    margin-block-start: 0.3lh;
  }
`
