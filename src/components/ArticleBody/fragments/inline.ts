import {css} from '../../../theme/fragments.ts'
import {theme} from '../../../theme/theme.ts'

/** Links, and those of headings to themselves. */
export const links = css`
  a {
    color: inherit;
    font-weight: inherit;
  }

  a[href] {
    text-decoration: underline 1px color-mix(in oklab, ${theme.color.accent} 55%, transparent);
    text-underline-offset: 0.26em;
    text-underline-position: from-font;
    transition: color 120ms cubic-bezier(0.2, 0, 0, 1);

    @media (hover: hover) {
      &:hover {
        color: ${theme.color.accent};
        text-decoration-color: currentColor;
      }
    }
  }

  /* Without a width, so that it makes no page wider, until it is looked for. */
  [data-anchor] {
    position: absolute;
    inline-size: 0;
    overflow: hidden;
    margin-inline-start: 0.3em;
    font-weight: 400;
    text-decoration: none;
    color: ${theme.color.textTertiary};

    &::after {
      content: '#' / '';
    }
  }

  :is(:hover, :focus-within) > [data-anchor] {
    inline-size: 1.2em;
    outline-offset: 0;
  }

  /* A link of the text's own beside it. */
  :is(h1, h2, h3, h4, h5, h6) a[aria-hidden] {
    display: none;
  }
`

/** What is said louder, in the way of each script. */
export const emphasis = css`
  :is(strong, b) {
    font-weight: 700;

    &:is(:lang(zh), :lang(ja), :lang(ko)):not(:is(h1, h2, h3, h4, h5, h6) *) {
      font-family: var(--_ink-sans);
      font-size: 0.945em;
      letter-spacing: 0.005em;
    }
  }

  :is(em, i) {
    &:is(:lang(zh), :lang(ja), :lang(ko)) {
      font-style: normal;
      text-emphasis: filled dot currentColor;
    }

    &:is(:lang(ar), :lang(fa), :lang(he)) {
      font-style: normal;
      font-weight: 700;
    }

    &:lang(zh) {
      text-emphasis-position: under right;
    }

    &:lang(ja) {
      text-emphasis-style: filled sesame;
    }
  }

  [lang] {
    font-family: var(--_ink-serif);
  }
`
