import {css} from '../../../theme/fragments.ts'
import {theme} from '../../../theme/theme.ts'

/** Lists with their marks, tasks, and terms with what they mean. */
export const lists = css`
  :is(ul, ol) {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.42lh;
  }

  /* An empty marker, because Safari takes a list without any for none. */
  ul {
    list-style: '';
  }

  li {
    position: relative;
    padding-inline-start: 1em;
    text-wrap: pretty;

    &::marker {
      font-variant-numeric: tabular-nums lining-nums;
      color: ${theme.color.textTertiary};
    }

    > :is(ul, ol) {
      margin-block-start: 0.42lh;
    }

    &:is(:lang(zh), :lang(ja)) {
      text-spacing-trim: trim-start;

      @container (inline-size >= 37.5rem) {
        text-align: justify;
      }
    }
  }

  ul > li::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.28em;
    inset-block-start: calc(0.5lh - 0.15625rem);
    inline-size: 0.3125rem;
    block-size: 0.3125rem;
    border-radius: 50%;
    background: ${theme.color.textTertiary};
    forced-color-adjust: none;

    @media (forced-colors: active) {
      background: CanvasText;
    }
  }

  ul ul > li::before {
    border: 1px solid ${theme.color.textTertiary};
    background: none;
  }

  li:has(> input, > p > input)::before {
    content: none;
  }

  input {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: calc(0.5lh - 0.5em);
    inline-size: 1em;
    block-size: 1em;
    margin: 0;
    font: inherit;
    accent-color: ${theme.color.accentSolid};
  }

  /* Resets take them away. */
  ol:not([type]) {
    list-style: decimal;
  }

  /* What the attribute says, as it is before the page's stylesheets that are in no layer. */
  ol[type] {
    list-style-type: revert-layer;
  }

  /* Two characters. */
  ol {
    padding-inline-start: 1.8em;
  }

  ol > li {
    padding-inline-start: 0.2em;
  }

  li:has(> input, > p > input) {
    padding-inline-start: 1.4em;
  }

  :is(li, dd) > p + p {
    margin-block-start: 0.42lh;
  }

  dt {
    font-weight: 700;
  }

  dd + dt {
    margin-block-start: 0.42lh;
  }

  dd {
    padding-inline-start: 1em;
  }
`
